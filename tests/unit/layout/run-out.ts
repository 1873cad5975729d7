/** What a generator returns once it has had all the turns it asks for. */
export function runOut<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
