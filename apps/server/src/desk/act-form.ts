export { dataOfForm, withStep } from '@sejour/web/desk'
