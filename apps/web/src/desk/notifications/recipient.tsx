import { saySource } from '@sejour/answers/say'
import type { Address } from '@sejour/cases'
import type { CaseFile, PersonToReach } from '@sejour/desk'
import { marginOf } from '../../app/tool/said.ts'
import { Margin } from '../../components/index.ts'
import { nameOf } from '../people-names.ts'
import type { DeskLang } from '../slugs.ts'
import { notificationsTexts } from './texts/index.ts'

interface RecipientProps {
  readonly lang: DeskLang
  readonly file: CaseFile
  readonly recipient: PersonToReach
}

/** Whom a paper must reach, where it validly does, and who gets a copy; the law stands beside. */
export function RecipientLine({ lang, file, recipient }: RecipientProps) {
  const words = notificationsTexts[lang]
  const { person: id, place, copies, source } = recipient
  const person = file.state.persons.get(id)
  return (
    <Margin lang={lang} source={marginOf(saySource(source, lang), lang)}>
      <p>
        <strong>{person === undefined ? id : nameOf(person, lang)}</strong>
        {', '}
        {sayPlace(place, lang)}.
      </p>
      {copies.length > 0 && (
        <p class="desk-quiet">
          {words.copies}{' '}
          {copies
            .map((copy) =>
              copy.to === 'lawyer'
                ? words.copyLawyer(copy.holder)
                : words.copyAddress(sayAddress(copy.address, lang)),
            )
            .join(' ; ')}
          .
        </p>
      )}
    </Margin>
  )
}

function sayPlace(place: PersonToReach['place'], lang: DeskLang): string {
  const words = notificationsTexts[lang].places
  switch (place.kind) {
    case 'elected': {
      const address = sayAddress(place.address, lang)
      return place.hasEnded === true ? words.ended(address) : words.elected(address)
    }
    case 'residence':
      return words.residence(sayAddress(place.address, lang))
    case 'office':
      return words.office
    case 'unknown':
      return words.unknown
  }
}

function sayAddress({ street, postcode, commune, careOf }: Address, lang: DeskLang): string {
  const where = `${street}, ${postcode} ${commune}`
  return careOf === undefined ? where : `${notificationsTexts[lang].careOf(careOf)}, ${where}`
}
