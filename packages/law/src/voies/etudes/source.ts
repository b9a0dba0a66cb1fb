import { article } from '../../texts/index.ts'

/** The chapter on students. It was read as a whole, so what is said of it cites the whole. */
export const chapitreEtudiants = [article('58'), article('59'), article('60'), article('61')]
