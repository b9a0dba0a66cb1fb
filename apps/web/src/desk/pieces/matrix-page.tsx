import type { NumberedExhibit } from '@sejour/cases'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { matrixTexts } from './matrix-texts/index.ts'
import { PieceViews } from './piece-views.tsx'

/** An argument as a column of the picture. */
export type MatrixArgument = {
  readonly id: string
  readonly side: 'circumstances' | 'merits'
  readonly label: string
}

/** What the picture of pieces and arguments shows. */
export interface MatrixProps {
  readonly frame: CaseFrame
  readonly pieces: readonly NumberedExhibit[]
  readonly arguments: readonly MatrixArgument[]
}

/** Pieces against arguments: a dot where a piece proves an argument. */
export function MatrixPage({ frame, pieces, arguments: all }: MatrixProps) {
  const { lang, head } = frame
  const words = matrixTexts[lang]
  const provedBy = (id: string) => pieces.filter((piece) => proves(piece, id)).length
  const isEmpty = pieces.length === 0 || all.length === 0
  return (
    <CasePage frame={frame} title={words.title} wide>
      <PieceViews frame={frame} />
      <p>{isEmpty ? words.empty : words.lead}</p>
      {isEmpty && (
        <p>
          <a href={deskHref(lang, 'arguments', { case: head.id })}>{words.toArguments}</a>
        </p>
      )}
      {!isEmpty && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It scrolls: the keyboard must reach it.
        <section class="pieces-matrix-frame" tabIndex={0} aria-label={words.caption}>
          <table class="pieces-matrix">
            <caption class="visually-hidden">{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">
                  <span class="visually-hidden">{words.piece}</span>
                </th>
                {(['circumstances', 'merits'] as const).map((side) => {
                  const count = all.filter((one) => one.side === side).length
                  return (
                    count > 0 && (
                      <th scope="colgroup" colSpan={count}>
                        {words.sides[side]}
                      </th>
                    )
                  )
                })}
              </tr>
              <tr>
                <th scope="col" class="pieces-matrix-corner">
                  {words.piece}
                </th>
                {ordered(all).map(({ id, label }) => (
                  <th scope="col" class={provedBy(id) === 0 ? 'pieces-matrix-bare' : undefined}>
                    <a href={`${deskHref(lang, 'arguments', { case: head.id })}#${id}`}>{label}</a>
                    {provedBy(id) === 0 && <span class="visually-hidden"> {words.unproved}</span>}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {pieces.map((piece) => (
                <tr>
                  <th scope="row">
                    <span class="figures">{piece.number}.</span>{' '}
                    <a
                      href={deskHref(lang, 'exhibit', {
                        case: head.id,
                        exhibit: piece.exhibit.id,
                      })}
                    >
                      {piece.exhibit.title}
                    </a>
                  </th>
                  {ordered(all).map(({ id, label }) => (
                    <Cell isProved={proves(piece, id)} label={label} words={words} />
                  ))}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{words.total}</th>
                {ordered(all).map(({ id, label }) => (
                  <td class="figures" data-label={label}>
                    {provedBy(id)}
                  </td>
                ))}
              </tr>
            </tfoot>
          </table>
        </section>
      )}
    </CasePage>
  )
}

function Cell({
  isProved,
  label,
  words,
}: {
  isProved: boolean
  label: string
  words: { readonly proves: string; readonly provesNot: string }
}) {
  if (!isProved) {
    return (
      <td class="pieces-matrix-none">
        <span class="visually-hidden">{words.provesNot}</span>
      </td>
    )
  }
  return (
    <td data-label={label}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <circle cx="7" cy="7" r="6" fill="currentColor" />
      </svg>
      <span class="visually-hidden">{words.proves}</span>
    </td>
  )
}

const proves = ({ exhibit }: NumberedExhibit, argument: string): boolean =>
  exhibit.proves.some((one) => one.kind === 'argument' && one.argument === argument)

const ordered = (all: readonly MatrixArgument[]): readonly MatrixArgument[] => [
  ...all.filter(({ side }) => side === 'circumstances'),
  ...all.filter(({ side }) => side === 'merits'),
]
