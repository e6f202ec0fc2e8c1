import { openArchive } from '../../lib/archive/archive.ts';

/** The archive as the background writes it: one connection for all its work. */
export const archive = openArchive();
