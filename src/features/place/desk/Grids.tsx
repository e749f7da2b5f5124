import { View } from '@tarojs/components'
import { useState } from 'react'
import type { GridLine } from '../../../../domain/place/contract'
import type { PlaceDetail } from '../../../../domain/placePage/contract'
import { PLACE_LIMITS } from '../../../../domain/place/vocab'
import { holds } from '../../../../domain/ground/post'
import { useSend } from '../../../client/useSend'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Field } from '../../../ui/form/Field'
import { Icon } from '../../../ui/Icon'
import { Section } from '../../../ui/Section'
import { Sheet } from '../../../ui/Sheet'
import { useToast } from '../../../ui/Toast'
import { openPosts } from '../../appointment/openPosts'
import { openHouseholdsDesk } from '../../household/openHousehold'
import { SendButton } from '../../../frame/SendButton'
import { useMe } from '../../../frame/useMe'

const NEW = 'new'

/** The grids of a station, each with who looks after it. */
export function Grids({ station }: { station: PlaceDetail }) {
  const [open, setOpen] = useState<GridLine | typeof NEW>()
  const me = useMe()
  const { grids, stationWorkers } = station
  const unserved = stationWorkers.length === 0 && (grids.length === 0 || grids.some(({ workers }) => workers.length === 0))
  return (
    <Section title="网格">
      {grids.length === 0 ? <Card kind="sunk"><View className="dl-soft">这个站还没有划网格。村子大，就划成几片，每片一位网格员。</View></Card> : null}
      {grids.map((grid) => <GridCard key={grid.gridId} grid={grid} onPress={() => setOpen(grid)} />)}
      {stationWorkers.length > 0 ? <View>{`管全站的网格员：${stationWorkers.join('、')}`}</View> : null}
      <Button icon="plus" onPress={() => setOpen(NEW)}>划一个网格</Button>
      {unserved ? <Button kind="quiet" icon="people" onPress={openPosts}>去“岗位和任期”任用网格员</Button> : null}
      {me.data && holds(me.data.posts, 'stationHead', station.placeId) ? <Button kind="quiet" icon="home" onPress={openHouseholdsDesk}>看各户，把一户划进网格</Button> : null}
      {open === undefined ? null : <GridSheet stationId={station.placeId} grid={open === NEW ? undefined : open} onClose={() => setOpen(undefined)} />}
    </Section>
  )
}

const sayWorkers = ({ workers }: GridLine): string => (workers.length > 0 ? `网格员：${workers.join('、')}` : '任用记录里还没有网格员')

function GridCard({ grid, onPress }: { grid: GridLine; onPress: () => void }) {
  return (
    <Card onPress={onPress} label={`${grid.name}，${sayWorkers(grid)}，改名字`}>
      <View className="place-line">
        <Icon name="people" />
        <View className="place-line__words">
          <View className="dl-h3">{grid.name}</View>
          <View className={grid.workers.length > 0 ? '' : 'dl-soft'}>{sayWorkers(grid)}</View>
        </View>
      </View>
    </Card>
  )
}

function GridSheet({ stationId, grid, onClose }: { stationId: string; grid?: GridLine; onClose: () => void }) {
  const [name, setName] = useState(grid?.name ?? '')
  const add = useSend('place.addGrid')
  const edit = useSend('place.editGrid')
  const toast = useToast()
  const save = () => {
    const typed = name.trim()
    if (!typed) return toast('先写网格叫什么')
    const done = grid ? edit.send({ gridId: grid.gridId, name: typed }) : add.send({ stationId, name: typed })
    done.then(() => {
      toast(grid ? '名字改好了' : '划好了，再任用一位网格员')
      onClose()
    }, () => {})
  }
  return (
    <Sheet title={grid ? '改网格的名字' : '划一个网格'} open onClose={onClose} action={<SendButton send={grid ? edit : add} kind="primary" icon="check" busy="正在记…" onPress={save}>好了</SendButton>}>
      <Field label="叫什么" value={name} onChange={setName} max={PLACE_LIMITS.nameMax} placeholder="比如：东片（一组、二组）" />
    </Sheet>
  )
}
