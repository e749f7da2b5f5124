import { exampleOf } from '../../../domain/examples'
import type { County } from '../../county'

export async function settlePapers(county: County) {
  const { licenceId } = await county.does('v2', 'team.tellLicence', { kind: 'electrician', until: '2030-01-01' })
  const { trainingId } = await county.does('head', 'team.recordTraining', exampleOf('team.recordTraining'))
  const { coverId } = await county.does('head', 'team.createCover', exampleOf('team.createCover'))
  return { licenceId, trainingId, coverId }
}
