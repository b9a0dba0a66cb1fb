import type { FeeLabels } from './libelles.ts'

export const libellesEn: FeeLabels = {
  grounds: {
    'article-9': 'Article 9 (request made abroad), private school, professional card',
    'article-9bis': 'Article 9bis (exceptional circumstances)',
    family: 'Family reunification (articles 10, 10bis and 40ter)',
    student: 'Studies at a public or recognised school (article 60)',
    'long-term-resident': 'Long-term resident of another Member State (article 61/7)',
    return: 'Return after an absence (article 19, § 2)',
    work: 'Work: single permit, researcher, seasonal worker, Blue Card, intra-group transfer',
    'article-9ter': 'Medical reasons (article 9ter)',
    'international-protection': 'International protection',
    'eu-citizen': 'Citizen of the Union or of EFTA',
    'eu-family': 'Family member of a citizen of the Union (article 40bis)',
    trafficking: 'Trafficking in human beings (article 61/2)',
    'student-search-year': 'Student’s search year (61/1/9)',
    establishment: 'Settlement or long-term resident status asked for in Belgium (K and L cards)',
    renewal: 'Renewal of the same status',
  },
  exemptions: {
    'under-18': 'Applicant under 18 on the day of the request',
    'stateless-recognised':
      'Recognised stateless person who lost their nationality unwillingly and cannot stay elsewhere',
    scholarship: 'Student with a Belgian or European scholarship',
    'scholarship-family': 'Family member of a student with a Belgian or European scholarship',
    'disabled-adult-descendant': 'Disabled adult descendant of the sponsor',
    'turkey-association':
      'Beneficiary of the EEC–Turkey association agreement (articles 9, 10, 10bis, 19)',
    'protected-person-family':
      'Family member of a refugee, of a beneficiary of subsidiary protection or of a stateless person',
    'refugee-return': 'Refugee, or their family member, who returns after an absence',
    'article-9ter-family': 'Family member of a person allowed to stay for medical reasons (9ter)',
    'free-movement-belgian-family': 'Family member of a Belgian who used their freedom of movement',
    'eu-citizen-family': 'Family member of a citizen of the Union (article 40bis)',
    indigent: 'Foreigner who lacks means (article 9 only)',
  },
}
