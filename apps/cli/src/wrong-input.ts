/** One thing that is wrong with what was given. `path`: the field, absent for the whole input. */
export type Problem = {
  readonly code: string
  readonly message: string
  readonly path?: string | undefined
}

/** What was given cannot be answered, and the sentence says why. It ends the program with 2. */
export class WrongInput extends Error {
  /** The first is the one that is reported where there is room for one only. */
  readonly problems: readonly [Problem, ...Problem[]]

  constructor(first: Problem, ...others: readonly Problem[]) {
    super(first.message)
    this.name = 'WrongInput'
    this.problems = [first, ...others]
  }
}
