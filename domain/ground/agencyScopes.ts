/** What an agency (替她用) may be about; how each is called says agency/vocab.ts. */
export const AGENCY_SCOPES = ['wishes', 'services', 'goods', 'messages'] as const
export type AgencyScope = (typeof AGENCY_SCOPES)[number]
