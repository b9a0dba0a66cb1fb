import type { AgendaSettings } from '@sejour/desk'
import { formatDay } from '../../components/index.ts'
import { TickField } from '../form/fields.tsx'
import { Form } from '../form/form.tsx'
import type { Forms } from '../form/forms.ts'
import { agendaTexts } from './texts/index.ts'

/** The secret address by which an agenda of another maker shows the days. */
export function FeedBlock({
  forms,
  settings: { feed },
  address,
}: {
  forms: Forms
  settings: AgendaSettings
  address: string | undefined
}) {
  const { lang } = forms.frame
  const words = agendaTexts[lang].feed
  return (
    <section aria-labelledby="feed">
      <h2 id="feed">{words.title}</h2>
      {address !== undefined && (
        <div class="desk-said">
          <p>{words.made}</p>
          <label for="feed-address">{words.address}</label>
          <input
            class="width-full"
            id="feed-address"
            type="text"
            readOnly
            value={address}
            data-select-all
          />
        </div>
      )}
      <p>{words.lead}</p>
      <p class="desk-quiet">{words.warning}</p>
      {feed === undefined ? (
        <Form forms={forms} verb="make-feed" submit={words.make}>
          {(form) => (
            <TickField form={form} name="names" label={words.names} hint={words.namesHint} />
          )}
        </Form>
      ) : (
        <>
          {address === undefined && (
            <p>{words.exists(formatDay(feed.madeAt.slice(0, 10), lang))}</p>
          )}
          <Form forms={forms} verb="set-feed" submit={words.set}>
            {(form) => (
              <TickField
                form={form}
                name="names"
                label={words.names}
                hint={words.namesHint}
                isTicked={feed.names}
              />
            )}
          </Form>
          <Form
            forms={forms}
            verb="make-feed"
            submit={words.again}
            hidden={feed.names ? { names: 'on' } : {}}
            besides={<span class="desk-quiet">{words.againHint}</span>}
          />
          <Form forms={forms} verb="revoke-feed" submit={words.revoke} kind="quiet" />
        </>
      )}
    </section>
  )
}
