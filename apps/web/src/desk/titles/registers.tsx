import { paperSheet } from '@sejour/answers/papers'
import { findStep } from '@sejour/chain'
import type { CaseFile, RegisterLife } from '@sejour/desk'
import { marginOf } from '../../app/tool/said.ts'
import { Day, Margin } from '../../components/index.ts'
import { StepForm } from '../chain/step-form.tsx'
import type { Forms } from '../form/forms.ts'
import { nameOf } from '../people-names.ts'
import { titlesTexts } from './texts/index.ts'

const STEPS = ['registered-in', 'struck-off'] as const

/** In which procedure each of these is recorded. */
export type RegisterIn = { readonly [step in (typeof STEPS)[number]]: string | undefined }

interface RegistersProps {
  readonly forms: Forms
  readonly file: CaseFile
  readonly lives: readonly RegisterLife[]
  readonly registerIn: RegisterIn
}

/** Where each person stands in the registers, how it came to that, and the forms of the commune. */
export function Registers({ forms, file, lives, registerIn }: RegistersProps) {
  const { lang, kind, mayWrite } = forms.frame
  const words = titlesTexts[lang]
  const open = STEPS.flatMap((id) => {
    const step = findStep(id)
    const procedure = registerIn[id]
    return step === undefined || procedure === undefined ? [] : [{ step, procedure }]
  })
  const isOpen = forms.sent?.verb === 'step' && forms.sent.about?.includes('register') === true
  return (
    <section aria-labelledby="registers">
      <h2 id="registers">{words.registers}</h2>
      <p class="desk-quiet">{words.registersLead}</p>
      {lives.map((life) => (
        <OneLife forms={forms} file={file} life={life} />
      ))}
      {kind === 'commune' && mayWrite && open.length === 0 && (
        <p class="desk-quiet">{words.noRegisterStep}</p>
      )}
      {kind === 'commune' && mayWrite && open.length > 0 && (
        <details class="desk-more" open={isOpen}>
          <summary>{words.registerForms}</summary>
          {open.map(({ step, procedure }) => (
            <StepForm
              forms={forms}
              step={step}
              procedure={procedure}
              people={[...file.state.persons.values()]}
              exhibits={[]}
            />
          ))}
        </details>
      )}
    </section>
  )
}

function OneLife({
  forms,
  file,
  life,
}: Pick<RegistersProps, 'forms' | 'file'> & { readonly life: RegisterLife }) {
  const { lang } = forms.frame
  const words = titlesTexts[lang]
  const person = file.state.persons.get(life.person)
  const { now, differs } = life
  return (
    <>
      <h3>{person === undefined ? '' : nameOf(person, lang)}</h3>
      {now === undefined ? (
        <p class="desk-quiet">{words.unregistered}</p>
      ) : (
        <p>
          {now.in === 'struck-off' ? (
            <strong>{words.struckOff}</strong>
          ) : (
            <>
              {words.standsIn} <strong>{words.places[now.in]}</strong>
            </>
          )}{' '}
          {words.sinceDay} <Day lang={lang} day={now.since} />
          {now.in === 'struck-off' && now.why !== undefined && ` (${words.why[now.why]})`}
        </p>
      )}
      {differs !== undefined && now !== undefined && (
        <p>
          <strong>
            {words.differs(
              paperSheet(differs.title, lang)?.name ?? differs.title,
              words.places[differs.register],
            )}
          </strong>
        </p>
      )}
      {life.events.toReversed().map(({ entry, place, isReturn, rule }) => (
        <Margin
          lang={lang}
          source={rule?.sources.slice(0, 2).map((source) => marginOf(source, lang))}
        >
          <p>
            <Day lang={lang} day={entry.on} />
            {words.colon} {words.places[place.in]}
            {place.in === 'struck-off' && place.why !== undefined && ` (${words.why[place.why]})`}
            {isReturn && <span class="desk-quiet"> · {words.isReturn}</span>}
          </p>
          <p class="desk-quiet">{rule?.text ?? words.noRule}</p>
        </Margin>
      ))}
    </>
  )
}
