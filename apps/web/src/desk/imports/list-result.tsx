import { ButtonLink, ButtonRow } from '../../components/index.ts'
import type { DeskFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { importsTexts } from './texts/index.ts'
import type { MadeCase, TakingSeen } from './types.ts'

/** How far the cases of a list have come, and at the end what came of each row. */
export function ListResult({
  frame,
  token,
  taking,
}: {
  frame: DeskFrame
  token: string
  taking: TakingSeen
}) {
  const { lang } = frame
  const words = importsTexts[lang].list
  const { state, of, made } = taking
  const address = deskHref(lang, 'importList', { token })
  if (state === 'running') {
    return (
      <div data-follow aria-live="polite">
        <p class="exchange-state">{words.progress(made.length, of)}</p>
        <progress max={of} value={made.length} aria-label={words.progress(made.length, of)} />
        <p data-without-script>
          <a href={`${address}?n=${made.length}`}>{words.follow}</a>
        </p>
      </div>
    )
  }
  return (
    <>
      <p class="exchange-state" role={state === 'stopped' ? 'alert' : 'status'}>
        {state === 'stopped'
          ? words.stopped
          : words.done(made.filter(({ outcome }) => outcome === 'made').length)}
      </p>
      <table class="desk-table">
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            <th scope="col">{words.person}</th>
            <th scope="col">{words.result}</th>
          </tr>
        </thead>
        <tbody>
          {/* What was not made comes first: somebody has to do something about it. */}
          {made
            .toSorted((one, other) => order(one) - order(other))
            .map((one) => (
              <tr>
                <td class="figures" data-label={words.row}>
                  {one.row}
                </td>
                <th scope="row">
                  {one.caseId === undefined ? (
                    one.name
                  ) : (
                    <a href={deskHref(lang, 'case', { case: one.caseId })}>{one.name}</a>
                  )}
                </th>
                <td data-label={words.result}>
                  {words.outcome[one.outcome]}
                  {one.code !== undefined && `. ${whyNot(frame, one.code)}`}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      <ButtonRow>
        <ButtonLink href={deskHref(lang, 'cases')} kind="primary">
          {words.toCases}
        </ButtonLink>
        <ButtonLink href={`${address}?again=1`}>{words.again}</ButtonLink>
      </ButtonRow>
    </>
  )
}

const order = ({ outcome }: MadeCase): number => (outcome === 'refused' ? 0 : 1)

function whyNot({ lang }: DeskFrame, code: string): string {
  const sentences: { readonly [code: string]: string } = importsTexts[lang].errors
  return sentences[code] ?? code
}
