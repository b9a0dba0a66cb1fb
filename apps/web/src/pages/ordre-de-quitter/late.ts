type Answering = typeof import('./answering.ts')

let brought: Answering | undefined

/** What answers the form: the server has it from the start, the browser once it is loaded. */
export const findAnswering = (): Answering | undefined => brought

/** @param answering what answers from here on */
export function bring(answering: Answering): void {
  brought = answering
}
