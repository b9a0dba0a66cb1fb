import { sayEachSourceOnce } from '@sejour/answers/say'
import {
  type Autorite,
  type AutoriteId,
  autorites,
  type JugeId,
  juges,
} from '@sejour/law/autorites'
import { marginOf } from '../../app/tool/said.ts'
import { formatDay, Margin } from '../../components/index.ts'
import type { Lang } from '../../texts/index.ts'
import { autoritesTexts } from './texts/index.ts'

/** Every authority and court: what it does, how to reach it. */
export function People({ lang }: { lang: Lang }) {
  const { law, words } = autoritesTexts(lang)
  return (
    <>
      <h2 id="autorites">{words.authorities}</h2>
      {Object.entries(autorites).map(([id, of]) => (
        <One lang={lang} anchor={id} said={law.autorites[id as AutoriteId]} of={of} />
      ))}
      <h2 id="juges">{words.courts}</h2>
      {Object.entries(juges).map(([id, of]) => (
        <One lang={lang} anchor={`juge-${id}`} said={law.juges[id as JugeId]} of={of} />
      ))}
    </>
  )
}

interface OneProps {
  readonly lang: Lang
  readonly anchor: string
  readonly said: { readonly name: string; readonly role: string }
  readonly of: Autorite
}

function One({ lang, anchor, said, of }: OneProps) {
  const { words } = autoritesTexts(lang)
  const version = of.contact?.at(-1)
  const { post, mail, phone, url } = version?.value ?? {}
  const sources = [...of.source, ...(version ? [version.source].flat() : [])]
  return (
    <Margin lang={lang} source={sayEachSourceOnce(sources, lang).map((one) => marginOf(one, lang))}>
      <div class="authority" id={anchor}>
        <h3>{said.name.charAt(0).toUpperCase() + said.name.slice(1)}</h3>
        <p>{said.role}</p>
        {version !== undefined && (
          <p class="contact">
            {[post, phone].filter((part) => part !== undefined).join(' · ')}
            {mail !== undefined && (
              <>
                {' '}
                <a href={`mailto:${mail}`}>{mail}</a>
              </>
            )}
            {url !== undefined && (
              <>
                {' '}
                <a href={url}>{url.replace('https://', '')}</a>
              </>
            )}
            <br />
            <small>{words.contactSince(formatDay(version.from, lang))}</small>
          </p>
        )}
      </div>
    </Margin>
  )
}
