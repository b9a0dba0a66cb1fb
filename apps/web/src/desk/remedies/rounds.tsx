import { saySource } from '@sejour/answers/say'
import type { CarriedOver, CaseFile, NewRound } from '@sejour/desk'
import { article } from '@sejour/law'
import { marginOf } from '../../app/tool/said.ts'
import { Margin } from '../../components/index.ts'
import { Form } from '../form/form.tsx'
import type { Forms } from '../form/forms.ts'
import { deskHref } from '../slugs.ts'
import { remediesTexts } from './texts/index.ts'

/** A round that follows an annulment, and what goes over into it. */
export type RoundShown = NewRound & { readonly carried: CarriedOver }

/** After an annulment: the request is the same, and one press opens the round in which it is decided. */
export function Rounds({
  forms,
  file,
  rounds,
}: {
  forms: Forms
  file: CaseFile
  rounds: readonly RoundShown[]
}) {
  const { lang } = forms.frame
  const words = remediesTexts[lang]
  const source = marginOf(saySource(article('39/2', { paragraph: '§ 2' }), lang), lang)
  return (
    <section aria-labelledby="rounds">
      <h2 id="rounds">{words.rounds}</h2>
      {rounds.map((round) => (
        <Margin lang={lang} source={source}>
          <p>{words.roundLead(titleOf(file, round))}</p>
          {round.opened === undefined ? (
            <>
              <p>{words.carried}</p>
              <Carried lang={lang} carried={round.carried} />
              <Form
                forms={forms}
                verb="new-round"
                about={round.judgment.id}
                submit={words.openRound}
                kind="primary"
              />
            </>
          ) : (
            <p>
              {words.opened}{' '}
              <a href={`${deskHref(lang, 'case', { case: file.caseId })}#${round.opened}`}>
                {words.seeRound}
              </a>
            </p>
          )}
        </Margin>
      ))}
    </section>
  )
}

const titleOf = ({ procedures }: CaseFile, { procedure }: NewRound): string =>
  procedures.find(({ id }) => id === procedure.id)?.title ?? procedure.kind

function Carried({ lang, carried }: { lang: Forms['frame']['lang']; carried: CarriedOver }) {
  const words = remediesTexts[lang]
  return (
    <ul>
      <li>{words.people(carried.people)}</li>
      {carried.pieces > 0 && <li>{words.pieces(carried.pieces)}</li>}
      {carried.arguments > 0 && <li>{words.arguments(carried.arguments)}</li>}
      <li>{carried.hasDomicile ? words.domicile : words.noDomicile}</li>
    </ul>
  )
}
