/** The sentences of a simulation in one language. Days and amounts come in as they are said. */
export type SimulateWording = {
  readonly tariff: (before: string, after: string, day: string) => string
  readonly version: (stage: string, day: string) => string
  readonly unread: (text: string, day: string) => string
}
