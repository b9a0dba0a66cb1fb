/** What a page is laid out for. */
export type Device = {
  /** Characters in a line. */
  readonly width: number
  /** Whether it may be styled. */
  readonly styled: boolean
}

const USUAL_WIDTH = 80
const WIDEST = 110
const NARROWEST = 40

/** A terminal as wide as it is, within what reads well; anything else as 80 plain columns. */
export function deviceOf(
  out: { readonly isTTY?: boolean; readonly columns?: number },
  env: { readonly [name: string]: string | undefined },
): Device {
  const columns = out.columns ?? (Number(env['COLUMNS']) || USUAL_WIDTH)
  return {
    width: Math.max(NARROWEST, Math.min(columns, WIDEST)),
    styled: out.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
  }
}
