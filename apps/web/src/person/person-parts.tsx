import type { Address } from '@sejour/cases'
import type { PersonView } from '@sejour/desk'
import { sayPersonDay } from '@sejour/chain'
import { named } from './person-lang.ts'
import { LawWords, PersonMargin } from './person-margin.tsx'
import { personTexts } from './texts/index.ts'

interface PartProps {
  readonly view: PersonView
}

/** Questions that counsel asks, in the words of the law. */
export function Asked({ view: { lang, asked, lacks } }: PartProps) {
  const words = personTexts[lang].asked
  const questions = [
    ...lacks.map((detail) => ({ question: words.lacks[detail], why: undefined })),
    ...asked,
  ]
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{words.title}</h2>
      {questions.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.lead}</p>
          <ul class="person-asked">
            {questions.map(({ question, why }) => (
              <li>
                {why === undefined ? question : <LawWords lang={lang}>{question}</LawWords>}
                {why !== undefined && (
                  <span class="hint">
                    {' '}
                    <LawWords lang={lang}>{why}</LawWords>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** Who follows the file, and who acts for the person. No phone of anybody. */
export function Follows({ view: { lang, follows } }: PartProps) {
  const words = personTexts[lang].follows
  const { comma } = personTexts[lang]
  const { organisation, kind, lines, mail, mandates } = follows
  return (
    <section aria-labelledby="follows">
      <h2 id="follows">{words.title}</h2>
      <p>
        <strong>
          <bdi>{organisation}</bdi>
        </strong>
        <span class="hint"> · {words.kind[kind]}</span>
      </p>
      {lines !== undefined && (
        <p class="person-lines" dir="auto">
          {lines}
        </p>
      )}
      {mail !== undefined && (
        <p>
          <a href={`mailto:${mail}`} dir="ltr">
            {mail}
          </a>
        </p>
      )}
      {mandates.length === 0 ? (
        <p>{words.noMandate}</p>
      ) : (
        <ul>
          {mandates.map((mandate) => (
            <li>
              {named(lang, mandate.holder)}
              {comma} {words.mandate[mandate.kind]}
              {comma} {words.since(sayPersonDay(mandate.from, lang))}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Where official letters go, and what to do when it is wrong. */
export function Letters({ view: { lang, letters, residence } }: PartProps) {
  const words = personTexts[lang].letters
  return (
    <section aria-labelledby="letters">
      <h2 id="letters">{words.title}</h2>
      {letters === undefined ? (
        <p class="person-warning">{words.none}</p>
      ) : (
        <PersonMargin lang={lang} sources={letters.source ? [letters.source] : []}>
          <OneAddress lang={lang} address={letters.address} />
          <p>{words[letters.because]}</p>
        </PersonMargin>
      )}
      {residence !== undefined && letters?.because === 'elected' && (
        <>
          <p>{words.home}</p>
          <OneAddress lang={lang} address={residence} />
        </>
      )}
      {letters !== undefined && <p class="person-warning">{words.wrong}</p>}
    </section>
  )
}

function OneAddress({ lang, address }: { lang: PersonView['lang']; address: Address }) {
  const { careOf, street, postcode, commune } = address
  return (
    <address class="person-address">
      {careOf !== undefined && (
        <>
          {personTexts[lang].letters.careOf(named(lang, careOf))}
          <br />
        </>
      )}
      <bdi dir="ltr">{street}</bdi>
      <br />
      <bdi dir="ltr">
        {postcode} {commune}
      </bdi>
    </address>
  )
}

/** The list of papers, by their number. */
export function Papers({ view: { lang, papers } }: PartProps) {
  const words = personTexts[lang].papers
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{words.title}</h2>
      {papers.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.lead}</p>
          <ul class="person-papers">
            {papers.map(({ number, title, dated }) => (
              <li>
                <span class="figures">{number}.</span> <bdi>{title}</bdi>
                {dated !== undefined && (
                  <span class="hint"> {words.dated(sayPersonDay(dated, lang))}</span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
