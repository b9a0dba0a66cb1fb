import { annexeAr, article, articleAr } from '@sejour/law'
import type { Machine } from '../machine.ts'
import { decided, step } from './on.ts'

const NO_FEE = ['annexe-42', 'article-9bis.irrecevable-redevance']
const complement = articleAr('1er/2')

/** The fee of a request, from the check to the payment or to the refusal. */
export const fee: Machine = {
  id: 'fee',
  of: { entry: step('fee-checked') },
  heard: [decided('annexe-43', ...NO_FEE), step('fee-completed')],
  initial: 'to-check',
  states: [
    { id: 'to-check', holder: 'commune' },
    { id: 'paid', holder: 'nobody', isEnd: true },
    { id: 'exempt', holder: 'nobody', isEnd: true },
    { id: 'partial', holder: 'commune' },
    { id: 'missing', holder: 'commune' },
    { id: 'balance-asked', holder: 'applicant' },
    { id: 'refused', holder: 'nobody', isEnd: true },
  ],
  transitions: [
    {
      id: 'find-paid',
      from: ['to-check'],
      to: 'paid',
      on: step('fee-checked', { result: ['paid'] }),
      by: 'commune',
      source: article('1/1'),
    },
    {
      id: 'find-exempt',
      from: ['to-check'],
      to: 'exempt',
      on: step('fee-checked', { result: ['exempt'] }),
      by: 'commune',
      source: article('1/1'),
    },
    {
      id: 'find-partial',
      from: ['to-check'],
      to: 'partial',
      on: step('fee-checked', { result: ['partial'] }),
      by: 'commune',
      source: complement,
    },
    {
      id: 'find-missing',
      from: ['to-check'],
      to: 'missing',
      on: step('fee-checked', { result: ['missing'] }),
      by: 'commune',
      source: complement,
    },
    {
      id: 'ask-balance',
      from: ['partial'],
      to: 'balance-asked',
      on: decided('annexe-43'),
      by: 'commune',
      act: 'annexe-43',
      source: annexeAr('43'),
    },
    {
      id: 'pay-balance',
      from: ['balance-asked'],
      to: 'paid',
      on: step('fee-completed'),
      by: 'applicant',
      mustBeTold: true,
      limit: 'fee-top-up',
      source: complement,
    },
    {
      id: 'refuse',
      from: ['missing', 'balance-asked'],
      to: 'refused',
      on: decided(...NO_FEE),
      by: 'commune',
      act: 'annexe-42',
      source: annexeAr('42'),
    },
  ],
}
