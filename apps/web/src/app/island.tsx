import type { ComponentChildren } from 'preact'

/** Props of an island: plain data, because they travel as JSON. */
export type IslandProps = { readonly [name: string]: unknown }

/**
 * A part of the page that comes alive in the browser. The server draws it whole; the props travel
 * in a data block, which no policy takes for a script.
 */
export function Island({
  name,
  props,
  children,
}: {
  name: string
  props: IslandProps
  children: ComponentChildren
}) {
  return (
    <>
      <div id={`island-${name}`}>{children}</div>
      <script
        type="application/json"
        id={`props-${name}`}
        dangerouslySetInnerHTML={{ __html: JSON.stringify(props).replaceAll('<', '\\u003c') }}
      />
    </>
  )
}
