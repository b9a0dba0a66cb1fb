import type { FeeLabels } from './libelles.ts'

export const libellesDe: FeeLabels = {
  grounds: {
    'article-9': 'Artikel 9 (Antrag im Ausland), Privatschule, Berufskarte',
    'article-9bis': 'Artikel 9bis (außergewöhnliche Umstände)',
    family: 'Familienzusammenführung (Artikel 10, 10bis und 40ter)',
    student: 'Studium an einer öffentlichen oder anerkannten Einrichtung (Artikel 60)',
    'long-term-resident':
      'Langfristig Aufenthaltsberechtigter eines anderen Mitgliedstaats (Artikel 61/7)',
    return: 'Rückkehr nach Abwesenheit (Artikel 19 § 2)',
    work: 'Arbeit: kombinierte Erlaubnis, Forscher, Saisonarbeiter, Blaue Karte, ICT',
    'article-9ter': 'Medizinische Gründe (Artikel 9ter)',
    'international-protection': 'Internationaler Schutz',
    'eu-citizen': 'Bürger der Union oder der EFTA',
    'eu-family': 'Familienmitglied eines Unionsbürgers (Artikel 40bis)',
    trafficking: 'Menschenhandel (Artikel 61/2)',
    'student-search-year': 'Suchjahr des Studenten (61/1/9)',
    establishment:
      'Niederlassung oder langfristiger Aufenthalt, in Belgien beantragt (Karten K und L)',
    renewal: 'Erneuerung mit demselben Status',
  },
  exemptions: {
    'under-18': 'Antragsteller unter 18 Jahren am Tag des Antrags',
    'stateless-recognised':
      'Anerkannter Staatenloser, der seine Staatsangehörigkeit ungewollt verlor und sich anderswo nicht aufhalten darf',
    scholarship: 'Student mit belgischem oder europäischem Stipendium',
    'scholarship-family':
      'Familienmitglied eines Studenten mit belgischem oder europäischem Stipendium',
    'disabled-adult-descendant': 'Volljähriger Nachkomme des Zusammenführenden mit Behinderung',
    'turkey-association':
      'Begünstigter des Assoziierungsabkommens EWG-Türkei (Artikel 9, 10, 10bis, 19)',
    'protected-person-family':
      'Familienmitglied eines Flüchtlings, eines subsidiär Geschützten oder eines Staatenlosen',
    'refugee-return':
      'Flüchtling oder sein Familienmitglied bei der Rückkehr nach einer Abwesenheit',
    'article-9ter-family':
      'Familienmitglied einer aus medizinischen Gründen zum Aufenthalt zugelassenen Person (9ter)',
    'free-movement-belgian-family':
      'Familienmitglied eines Belgiers, der sein Recht auf Freizügigkeit ausgeübt hat',
    'eu-citizen-family': 'Familienmitglied eines Unionsbürgers (Artikel 40bis)',
    indigent: 'Bedürftiger Ausländer (nur Artikel 9)',
  },
}
