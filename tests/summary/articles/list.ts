import { documents } from './documents.ts';
import { meetings } from './meetings.ts';
import { moreMeetings } from './meetings-more.ts';
import { others } from './others.ts';
import { moreOthers } from './others-more.ts';
import { unseenForms } from './unseen-forms.ts';
import { visits } from './visits.ts';
import { moreVisits } from './visits-more.ts';

/** Articles of our own in the genre, with made-up people and places, and what a reader would note down of each. */
export const articles = [
  ...meetings,
  ...moreMeetings,
  ...visits,
  ...moreVisits,
  ...documents,
  ...others,
  ...moreOthers,
  ...unseenForms,
];
