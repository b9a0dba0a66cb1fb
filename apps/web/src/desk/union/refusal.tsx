import { findAct, type Ground } from '@sejour/acts'
import { NOTIFICATION_MODES } from '@sejour/answers/limit'
import {
  ChoiceField,
  DayField,
  FieldRow,
  SelectField,
  TextField,
  TickField,
} from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import type { DeskLang } from '../slugs.ts'
import type { RequestProps } from './page.tsx'
import { unionTexts } from './texts/index.ts'

/** The refusal: its grounds with who signs them, then its delivery with the month that it leaves. */
export function Refusal({ forms, file, view }: RequestProps) {
  const { lang } = forms.frame
  const words = unionTexts[lang]
  const { grounds, round, month } = view
  const { id } = round.procedure
  const open = grounds.filter(({ closed }) => closed === undefined)
  const shut = grounds.filter(({ closed }) => closed !== undefined && closed !== 'other-person')
  const drafted = [...file.state.acts.values()].findLast(({ template }) => template === 'annexe-20')
  return (
    <>
      <details class="desk-more" open={forms.sent?.verb === 'refuse'}>
        <summary>{words.refuse}</summary>
        <p class="desk-quiet">{words.refuseLead}</p>
        <Form forms={forms} verb="refuse" about={id} submit={words.refuseSubmit}>
          {(form) => (
            <ChoiceField
              form={form}
              name="ground"
              label={words.ground}
              options={open.map(({ ground, signer }) => ({
                value: ground,
                label: `${groundName(ground, lang)} – ${words.signers[signer]}`,
              }))}
            />
          )}
        </Form>
        {shut.length > 0 && (
          <ul>
            {shut.map(({ ground, closed }) => (
              <li class="desk-quiet">
                {groundName(ground, lang)}
                {words.colon} {closed !== undefined && words.closed[closed]}
              </li>
            ))}
          </ul>
        )}
      </details>
      <details
        class="desk-more"
        open={forms.sent?.verb === 'deliver-20' || drafted?.written !== undefined}
      >
        <summary>{words.deliver}</summary>
        <p class="desk-quiet">{words.deliverLead}</p>
        <Form forms={forms} verb="deliver-20" about={id} submit={words.deliverSubmit}>
          {(form) => (
            <>
              <SelectField
                form={form}
                name="ground"
                label={words.ground}
                value={groundOf(drafted?.data['grounds'])}
                options={open.map(({ ground }) => ({
                  value: ground,
                  label: groundName(ground, lang),
                }))}
                width="full"
              />
              <FieldRow>
                <DayField
                  form={form}
                  name="on"
                  label={words.deliveredOn}
                  value={forms.frame.today}
                />
                <DayField form={form} name="decidedOn" label={words.decidedOn} isOptional />
              </FieldRow>
              <SelectField
                form={form}
                name="by"
                label={words.byWhich}
                value="hand"
                options={NOTIFICATION_MODES.map((value) => ({ value, label: words.modes[value] }))}
              />
              <TickField
                form={form}
                name="month"
                label={words.leavesMonth}
                hint={'refused' in month ? words.noMonth[month.refused] : words.monthHint}
                isTicked={!('refused' in month)}
              />
              <TextField
                form={form}
                name="orderDays"
                label={words.orderDays}
                hint={words.orderHint}
                width="short"
                isOptional
              />
            </>
          )}
        </Form>
      </details>
    </>
  )
}

const groundOf = (told: unknown): string | undefined => {
  const first: unknown = Array.isArray(told) ? told[0] : undefined
  return typeof first === 'string' ? first : undefined
}

/** A ground in the words of the form. */
function groundName(ground: Ground, lang: DeskLang): string {
  const shape = findAct('annexe-20')?.fields['grounds']?.shape
  return shape?.kind === 'choices' ? (shape.options[ground]?.[lang] ?? ground) : ground
}
