import { FIELDS } from './read-given.ts'

/** A quiet button that leads to another step: `to:check`. `about` says to readers by ear what it is about. */
export function GoButton({
  to,
  about,
  children,
}: {
  readonly to: string
  readonly about?: string
  readonly children: string
}) {
  return (
    <button class="button-quiet" name={FIELDS.go} value={to}>
      {children}
      {about !== undefined && <span class="visually-hidden">: {about}</span>}
    </button>
  )
}
