import type { ComponentChildren } from 'preact'

/** The title of a page, with a line that says what the page does. */
export function PageHeading({ title, lead }: { title: string; lead?: ComponentChildren }) {
  return (
    <div class="page-heading">
      <h1>{title}</h1>
      {lead !== undefined && <p class="lead">{lead}</p>}
    </div>
  )
}
