/** A browser asks by itself, each time and for each thing, before a camera, a microphone or a place is used; and what we
 *  keep she is asked about in our own words (consents). There is no gate of ours to add. */
export const PrivacyGate = (): null => null
