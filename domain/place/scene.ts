/** What the code at a station's door carries: which place, and nothing else. The same words stand in WeChat's own code,
 *  which gives them 32 characters of a small alphabet, and in the plain one of a county on one machine. */
export const SCENE_MAX = 32

const SCENE = /^p=([0-9A-Za-z_-]{1,30})$/

/** The page a scene opens. */
export const PLACE_PAGE = 'packages/place/detail/index'

/** What WeChat draws: nearly always the first. */
export const CODE_ENDINGS = ['jpg', 'png']

/** Where the drawn code of a place is kept. */
export const codePath = (placeId: string, ending: string): string => `codes/${placeId}.${ending}`

/** Null for an id that no scene can hold. */
export function sceneOf(placeId: string): string | null {
  const scene = `p=${placeId}`
  return scene.length <= SCENE_MAX && SCENE.test(scene) ? scene : null
}

/** The place somebody stands before; empty when what was scanned is something else. */
export const placeOfScene = (scene: string): string => SCENE.exec(scene)?.[1] ?? ''
