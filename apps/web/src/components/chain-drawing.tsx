/** A drawing of how a file travels. */
export interface ChainDrawingProps {
  /** What is drawn; a person who reads by ear hears it before the picture. */
  readonly name: string
  /** The picture for a telephone, as SVG. */
  readonly narrow: string
  /** The picture for a screen and for paper; without it the narrow one stands everywhere. */
  readonly wide?: string
}

/** A machine of the chain as a picture, in a box of its own that scrolls where it is too wide. */
export function ChainDrawing({ name, narrow, wide }: ChainDrawingProps) {
  return (
    <section
      class={wide === undefined ? 'chain-drawing' : 'chain-drawing chain-drawing-both'}
      aria-label={name}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the picture may be wider than the page: focus lets the arrow keys walk it
      tabIndex={0}
      dangerouslySetInnerHTML={{ __html: narrow + (wide ?? '') }}
    />
  )
}
