import { about, all, any, appreciation, type ConditionTexts } from '@sejour/engine'
import { lieu, ordreDeQuitter, interdictionEntree, sejour } from '../../situation/index.ts'
import { enBelgique } from '../../situation/conditions.ts'
import { localDate } from '@sejour/calendar'
import { article, formationAdde } from '../../texts/index.ts'

/** First day of the list of article 1/1, § 2 as it was read, which names these grounds of stay. */
export const listeDe2024 = localDate('2024-09-01')

/** First day in force of the law of 15 December 1980. */
export const debutDeLaLoi = localDate('1981-07-01')

/** Abroad, at the Belgian post. */
export const aLEtranger = about(lieu, {
  id: 'long-sejour.a-l-etranger',
  label: 'La personne est à l’étranger et demande au poste belge',
  source: article('9'),
  is: 'etranger',
})

/** A paper that only bridges a time may or may not count as a lawful stay: nobody computes that. */
const sejourProvisoireAdmis = all({
  id: 'long-sejour.provisoire-admis',
  label: 'Un papier provisoire est admis comme séjour régulier',
  source: formationAdde,
  of: [
    about(sejour, {
      id: 'long-sejour.provisoire',
      label: 'La personne a un papier provisoire ou celui d’un demandeur de protection',
      source: formationAdde,
      is: ['provisoire', 'protection'],
    }),
    appreciation({
      id: 'long-sejour.provisoire-retenu',
      label: 'L’autorité admet que ce papier couvre un séjour régulier',
      source: formationAdde,
      authority: 'Office des étrangers',
    }),
  ],
})

/** In lawful stay; a provisional paper is for the Office to judge. */
export const dejaEnSejour = any({
  id: 'long-sejour.deja-en-sejour',
  label: 'La personne est en séjour régulier',
  source: formationAdde,
  of: [
    about(sejour, {
      id: 'long-sejour.sejour-en-cours',
      label: 'Un court séjour ou un titre de séjour est en cours',
      source: formationAdde,
      is: ['court', 'limite', 'etudes', 'illimite', 'union'],
    }),
    sejourProvisoireAdmis,
  ],
})

/** Abroad as a rule; in Belgium for whoever stays there lawfully. */
export const aLEtrangerOuEnSejour = any({
  id: 'long-sejour.lieu',
  label: 'La demande part de l’étranger, ou de Belgique pendant un séjour régulier',
  source: [article('9'), formationAdde],
  of: [
    aLEtranger,
    all({
      id: 'long-sejour.en-belgique-en-sejour',
      label: 'La personne est en Belgique, en séjour régulier',
      source: formationAdde,
      of: [enBelgique, dejaEnSejour],
    }),
  ],
})

/** Abroad as a rule; in Belgium by a change of status, which the Office may refuse. */
export const aLEtrangerOuChangement = any({
  id: 'long-sejour.lieu-ou-changement',
  label: 'La demande part de l’étranger, ou de Belgique par un changement de statut',
  source: [article('9'), formationAdde],
  of: [
    aLEtranger,
    all({
      id: 'long-sejour.changement',
      label: 'La personne est en Belgique et un changement de statut est admis',
      source: formationAdde,
      of: [
        enBelgique,
        dejaEnSejour,
        appreciation({
          id: 'long-sejour.changement-admis',
          label: 'L’Office admet que la demande soit faite en Belgique',
          source: formationAdde,
          authority: 'Office des étrangers',
        }),
      ],
    }),
  ],
})

/** Abroad, or in Belgium with a card; whether a short stay is enough for work is left to the authority. */
export const aLEtrangerOuTitre = any({
  id: 'long-sejour.lieu-du-travail',
  label: 'La demande part de l’étranger, ou de Belgique pendant un séjour qui le permet',
  source: [article('9'), formationAdde],
  of: [
    aLEtranger,
    all({
      id: 'long-sejour.en-belgique-permis',
      label: 'La personne est en Belgique, dans un séjour qui permet la demande',
      source: formationAdde,
      of: [
        enBelgique,
        any({
          id: 'long-sejour.sejour-suffisant',
          label: 'Le séjour en cours permet la demande',
          source: formationAdde,
          of: [
            about(sejour, {
              id: 'long-sejour.titre-en-cours',
              label: 'Un titre de séjour de plus de trois mois est en cours',
              source: formationAdde,
              is: ['limite', 'etudes', 'illimite', 'union'],
            }),
            all({
              id: 'long-sejour.court-ou-provisoire-admis',
              label: 'Un court séjour ou un papier provisoire est admis',
              source: formationAdde,
              of: [
                about(sejour, {
                  id: 'long-sejour.court-ou-provisoire',
                  label:
                    'La personne est en court séjour, ou a un papier provisoire ou celui d’un demandeur de protection',
                  source: formationAdde,
                  is: ['court', 'provisoire', 'protection'],
                }),
                appreciation({
                  id: 'long-sejour.court-ou-provisoire-retenu',
                  label: 'L’autorité admet que ce séjour permet la demande en Belgique',
                  source: formationAdde,
                  authority: 'Région et Office des étrangers',
                }),
              ],
            }),
          ],
        }),
      ],
    }),
  ],
})

/** For the statement about whoever is here for a short stay. */
export const enCourtSejour = about(sejour, {
  id: 'long-sejour.visiteur',
  label: 'La personne est en court séjour',
  source: formationAdde,
  is: 'court',
})

/** The same, for the requests of an employer. */
export type LieuTravailTexts = Omit<
  ConditionTexts<typeof aLEtrangerOuTitre>,
  'situation.en-belgique'
>
/** What a translation of the place of filing must word, beside the conditions of every situation. */
export type LieuTexts = Omit<ConditionTexts<typeof aLEtrangerOuEnSejour>, 'situation.en-belgique'>
/** The same, where Belgium is open by a change of status only. */
export type ChangementTexts = Omit<
  ConditionTexts<typeof aLEtrangerOuChangement>,
  'situation.en-belgique'
>

/** For statements about orders to leave. */
export const ordreRecu = about(ordreDeQuitter, {
  id: 'long-sejour.ordre-recu',
  label: 'Un ordre de quitter le territoire a été reçu',
  source: article('1/3'),
  is: true,
})

/** For statements about entry bans. */
export const interdictionRecue = about(interdictionEntree, {
  id: 'long-sejour.interdiction-recue',
  label: 'Une interdiction d’entrée a été reçue',
  source: article('74/11'),
  is: true,
})
