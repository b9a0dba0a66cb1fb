/**
 * A threshold, two uprights and a leaf ajar, drawn in one line.
 * `opening` goes from 0 (closed) to 1 (wide open): the leaf opens as a case advances.
 */
export function Logo({ opening = 0.5 }: { opening?: number }) {
  const edge = (24 - 14 * opening).toFixed(1)
  const drop = 1 + 4 * opening
  const top = (4 + drop * 0.8).toFixed(1)
  const foot = (26 + drop * 0.8).toFixed(1)
  return (
    <svg class="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        d={`M1.5 26H8L${edge} ${foot}V${top}L8 4V26H30.5M24 26V4H8`}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
    </svg>
  )
}
