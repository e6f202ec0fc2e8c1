interface ChoiceProps<Value extends string> {
  name: string;
  choices: readonly Value[];
  chosen: Value;
  say(choice: Value): string;
  onChoose(choice: Value): void;
}

/** One of a few, side by side; arrows walk. */
export function Choice<Value extends string>({ name, choices, chosen, say, onChoose }: ChoiceProps<Value>) {
  return (
    <fieldset class="choice">
      <legend>{name}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input type="radio" class="sr" name={name} checked={choice === chosen} onChange={() => onChoose(choice)} />
          <span>{say(choice)}</span>
        </label>
      ))}
    </fieldset>
  );
}
