import { formatDay } from '../../components/index.ts'
import { Mark } from '../../components/marks.tsx'
import { TextField, TickField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import type { Forms, OneForm } from '../form/forms.ts'
import { nationalityName } from '../people/countries.ts'
import type { DeskLang } from '../slugs.ts'
import type { ZoneProps } from './zone-page.tsx'
import { type Proposal, proposalsOf, unplaced, type ZoneTarget } from './zone-proposals.ts'
import { carriedZone, ZONE_FIELDS, type ZoneFieldName, type ZoneShown } from './zone-shown.ts'
import { zoneTexts } from './zone-texts/index.ts'

/** The name of the tick that takes a value over. */
export const zoneTick = (target: ZoneTarget): string => `take-${target}`

type ValuesProps = ZoneProps & { readonly forms: Forms; readonly zone: ZoneShown }

/** Each value that was read; where a person is chosen, beside what the case says, with its tick. */
export function ZoneValues({ frame, forms, zone, person, piece }: ValuesProps) {
  const words = zoneTexts[frame.lang]
  if (person === undefined || !frame.mayWrite) {
    return <ReadList lang={frame.lang} zone={zone} names={ZONE_FIELDS} />
  }
  const proposals = proposalsOf(zone, { person, expires: piece.exhibit.expires })
  const others = unplaced(zone, proposals)
  return (
    <>
      <Form
        forms={forms}
        verb="take"
        version={frame.head.version}
        submit={words.submit}
        kind="primary"
        hidden={{ ...carriedZone(zone), person: person.id }}
      >
        {(form) => (
          <>
            <p>{words.confirm}</p>
            {proposals.map((proposal) => (
              <Value form={form} proposal={proposal} />
            ))}
          </>
        )}
      </Form>
      {others.length > 0 && (
        <section>
          <h2>{words.unplaced.heading}</h2>
          <p class="desk-quiet">{words.unplaced.hint}</p>
          <ReadList lang={frame.lang} zone={zone} names={others} />
        </section>
      )}
    </>
  )
}

function Value({ form, proposal }: { form: OneForm; proposal: Proposal }) {
  const { lang } = form.frame
  const words = zoneTexts[lang]
  const { target, field, value, read, known, compared, isPreset } = proposal
  const isName = target === 'familyName' || target === 'givenName'
  const said = sayValue(target, value, lang)
  const knownSaid = known === undefined ? '' : sayValue(target, known, lang)
  const isNumber = target === 'nationalNumber'
  return (
    <fieldset class="zone-value">
      <legend>{words.fields[isNumber ? 'nationalNumber' : field]}</legend>
      <p>
        <span class="figures zone-said">{said}</span> <Checked lang={lang} read={read} />
      </p>
      <p class={compared === 'different' ? 'zone-different' : 'desk-quiet'}>
        {compared === 'different' ? words.compared.different(knownSaid) : words.compared[compared]}
      </p>
      {compared !== 'same' && (
        <TickField
          form={form}
          name={zoneTick(target)}
          label={
            isName
              ? compared === 'different'
                ? words.replaceName(knownSaid)
                : words.takeName
              : compared === 'different'
                ? words.replace(knownSaid, said)
                : words.take(said)
          }
          isTicked={isPreset}
          {...(target === 'expires' && { hint: words.onPiece })}
        />
      )}
      {compared !== 'same' && isName && (
        <TextField
          form={form}
          name={target}
          label={words.nameLabel[target]}
          hint={words.nameHint}
          value={value}
          width="middle"
        />
      )}
    </fieldset>
  )
}

const FINDING = { holds: 'met', fails: 'not-met', none: 'unknown' } as const

/** What the digit says, with its mark, and whether a letter was put right. */
function Checked({ lang, read }: { lang: DeskLang; read: Proposal['read'] }) {
  const words = zoneTexts[lang]
  return (
    <>
      <span class="mark-with-word">
        <Mark finding={FINDING[read.check]} />
        <span class="zone-check">{words.check[read.check]}</span>
      </span>
      {read.isRepaired && <span class="desk-quiet"> {words.repaired}</span>}
    </>
  )
}

function ReadList({
  lang,
  zone: { fields },
  names,
}: {
  lang: DeskLang
  zone: ZoneShown
  names: readonly ZoneFieldName[]
}) {
  const words = zoneTexts[lang]
  return (
    <dl class="desk-list">
      {names.map((name) => {
        const read = fields[name]
        return (
          read !== undefined && (
            <div>
              <dt>{words.fields[name]}</dt>
              <dd>
                <span class="figures zone-said">{sayField(name, read.value, lang)}</span>{' '}
                <Checked lang={lang} read={read} />
              </dd>
            </div>
          )
        )
      })}
    </dl>
  )
}

function sayField(name: ZoneFieldName, value: string, lang: DeskLang): string {
  if (name === 'birthDate' || name === 'expiryDate') return formatDay(value, lang)
  const sexes: { readonly [sex: string]: string } = zoneTexts[lang].sex
  return name === 'sex' ? (sexes[value] ?? value) : value
}

function sayValue(target: ZoneTarget, value: string, lang: DeskLang): string {
  if (target === 'birthDate' || target === 'expires') return formatDay(value, lang)
  return target === 'nationality' ? nationalityName(value, lang) : value
}
