/** A fault of ours: how it was named to the caller, and what failed where. */
export type Fault = { readonly id: string; readonly name: string; readonly at: readonly string[] }

/** What is noted of one request. Never its address as typed, its query or its body. */
export type LogLine = {
  readonly method: string
  /** The pattern of the route, such as `/api/v1/assess/:procedure`. */
  readonly route: string
  readonly status: number
  readonly ms: number
  readonly fault?: Fault
}

export type Log = (line: LogLine) => void

const MOST_PLACES = 6

/** What failed where, without the message: that may repeat what a person sent. */
export function placesOf(error: unknown): Omit<Fault, 'id'> {
  if (!(error instanceof Error)) return { name: typeof error, at: [] }
  const at = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
    .slice(0, MOST_PLACES)
    .map((line) => line.trim().slice('at '.length))
  return { name: error.name, at }
}
