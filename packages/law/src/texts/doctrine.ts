import { localDate } from '@sejour/calendar'
import { cite, type Certainty, type LegalText, type Provision } from '@sejour/engine/cite'

const addeFiche: LegalText = {
  id: 'adde-fiche-9bis',
  level: 'practice',
  title: 'ADDE, fiche pratique « Circonstances exceptionnelles (9bis) »',
  url: 'https://www.adde.be/',
}

const addeFormation: LegalText = {
  id: 'adde-formation-2025-10-02',
  level: 'practice',
  date: localDate('2025-10-02'),
  title: 'ADDE, formation « Droit de séjour – introduction générale », 2 octobre 2025',
}

const agiiProcedure: LegalText = {
  id: 'agii-9bis',
  level: 'practice',
  title: 'Agentschap Integratie en Inburgering, page « Humanitaire regularisatie (9bis) »',
  url: 'https://www.agii.be/thema/verblijfsrecht-uitwijzing-reizen/humanitaire-regularisatie-9bis',
}

const vreemdelingenrechtBe: LegalText = {
  id: 'vreemdelingenrecht-9bis',
  level: 'practice',
  title: 'Vreemdelingenrecht.be, page « Humanitaire regularisatie (9bis) »',
  url: 'https://www.vreemdelingenrecht.be/verblijfsrecht/uitzonderlijk-verblijf/humanitaire-regularisatie-9bis/voorwaarden-humanitaire-regularisatie-9bis',
}

/** Pages on article 9bis were read as they stood before it changed on 12 June 2026. */
const readUntil = localDate('2026-06-11')

/** The practice sheet of the ADDE on article 9bis (last updated between June 2020 and May 2021). */
export const ficheAdde: Provision = cite(addeFiche, {}, { readUntil })

/** The ADDE course of 2 October 2025: younger than the change of the fee article in August 2025. */
export const formationAdde: Provision = cite(addeFormation)

/** A point of the pages of the Flemish integration agency on article 9bis. */
export function agii(point: string, certainty: Certainty = 'high'): Provision {
  return cite(agiiProcedure, { point }, { certainty, readUntil })
}

/** The conditions of article 9bis on vreemdelingenrecht.be, 2024. */
export const vreemdelingenrecht: Provision = cite(
  vreemdelingenrechtBe,
  {},
  { certainty: 'medium', readUntil },
)
