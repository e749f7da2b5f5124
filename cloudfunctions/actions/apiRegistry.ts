/** Every action of the function `api` by its name in the contract. A name without an action does not compile. */
import { personRegistry } from './personRegistry'
import type { API_ACTIONS } from '../../domain/actions'
import type { Action } from '../kernel/action'
import { agenciesToAnswer } from './agency/agenciesToAnswer'
import { answerAgency } from './agency/answerAgency'
import { askAgency } from './agency/askAgency'
import { beginAgency } from './agency/beginAgency'
import { letVolunteer } from './agency/letVolunteer'
import { myAgencies } from './agency/myAgencies'
import { registerChild } from './agency/registerChild'
import { stopAgency } from './agency/stopAgency'
import { confirmService } from './hours/confirmService'
import { myHours } from './hours/myHours'
import { servicesToConfirm } from './hours/servicesToConfirm'
import { comeIntoHousehold } from './household/comeIntoHousehold'
import { placeFigures } from './report/placeFigures'
import { bookFindings } from './report/bookFindings'
import { noteFinding } from './report/noteFinding'
import { waitingForMe } from './workbench/waitingForMe'
import { decideStar } from './star/decideStar'
import { myStars } from './star/myStars'
import { objectToStar } from './star/objectToStar'
import { putStarOnNotice } from './star/putStarOnNotice'
import { setStarAside } from './star/setStarAside'
import { starNotices } from './star/starNotices'
import { starsToDecide } from './star/starsToDecide'
import { foundHousehold } from './household/foundHousehold'
import { goOutOfHousehold } from './household/goOutOfHousehold'
import { householdDetail } from './household/householdDetail'
import { householdPoints } from './household/householdPoints'
import { householdsOfStation } from './household/householdsOfStation'
import { mergeHouseholds } from './household/mergeHouseholds'
import { moveHousehold } from './household/moveHousehold'
import { myHousehold } from './household/myHousehold'
import { nameHouseholdHead } from './household/nameHouseholdHead'
import { setHouseholdGrid } from './household/setHouseholdGrid'
import { poolPoints } from './household/poolPoints'
import { splitHousehold } from './household/splitHousehold'
import { cancelRedemption } from './market/cancelRedemption'
import { counterOfMyShop } from './market/counterOfMyShop'
import { handOverGoods } from './market/handOverGoods'
import { lookUpCode } from './market/lookUpCode'
import { myRedemptions } from './market/myRedemptions'
import { reserveGoods } from './market/reserveGoods'
import { shelfOfMyVillage } from './market/shelfOfMyVillage'
import { drawTicket } from './media/drawTicket'
import { mediaOfWish } from './media/mediaOfWish'
import { mediaToReview } from './media/mediaToReview'
import { reportMedia } from './media/reportMedia'
import { reportWords } from './media/reportWords'
import { reviewMedia } from './media/reviewMedia'
import { reviewWords } from './media/reviewWords'
import { takeMedia } from './media/takeMedia'
import { allowRings } from './notice/allowRings'
import { markMessagesRead } from './notice/markMessagesRead'
import { myInbox } from './notice/myInbox'
import { unreadCount } from './notice/unreadCount'
import { checkInClaim } from './order/checkInClaim'
import { checkOutClaim } from './order/checkOutClaim'
import { childFeed } from './order/childFeed'
import { claimOrder } from './order/claimOrder'
import { dispatchActions } from './order/dispatchActions'
import { myServices } from './order/myServices'
import { orderDetail } from './order/orderDetail'
import { orderFeed } from './order/orderFeed'
import { releaseClaim } from './order/releaseClaim'
import { reviewService } from './order/reviewService'
import { whereToGo } from './order/whereToGo'
import { addGrid } from './place/addGrid'
import { addPlace } from './place/addPlace'
import { closePlace } from './place/closePlace'
import { editGrid } from './place/editGrid'
import { editPlace } from './place/editPlace'
import { mergeStations } from './place/mergeStations'
import { nearbyPlaces } from './place/nearbyPlaces'
import { nearbyStations } from './place/nearbyStations'
import { placeCode } from './place/placeCode'
import { placeDetail } from './place/placeDetail'
import { placeTree } from './place/placeTree'
import { myPoints } from './points/myPoints'
import { answerJoinRequest } from './team/answerJoinRequest'
import { appointLeader } from './team/appointLeader'
import { askToJoin } from './team/askToJoin'
import { createTeam } from './team/createTeam'
import { disbandTeam } from './team/disbandTeam'
import { editTeamWords } from './team/editTeamWords'
import { joinByCode } from './team/joinByCode'
import { leaveMyTeam } from './team/leaveMyTeam'
import { listTeams } from './team/listTeams'
import { myTeams } from './team/myTeams'
import { removeMember } from './team/removeMember'
import { renewJoinCode } from './team/renewJoinCode'
import { teamDetail } from './team/teamDetail'
import { addToTraining } from './team/addToTraining'
import { coverPeople } from './team/coverPeople'
import { coverRoster } from './team/coverRoster'
import { coverTeam } from './team/coverTeam'
import { coversAround } from './team/coversAround'
import { createCover } from './team/createCover'
import { licencesToSee } from './team/licencesToSee'
import { memberPapers } from './team/memberPapers'
import { myPapers } from './team/myPapers'
import { recordTraining } from './team/recordTraining'
import { seeMemberLicence } from './team/seeMemberLicence'
import { stationTrainings } from './team/stationTrainings'
import { tellMyLicence } from './team/tellMyLicence'
import { vetPerson } from './team/vetPerson'
import { teamMembers } from './team/teamMembers'
import { closeAccount } from './privacy/closeAccount'
import { keepAccount } from './privacy/keepAccount'
import { myClosing } from './privacy/myClosing'
import { giveConsent } from './privacy/giveConsent'
import { myConsents } from './privacy/myConsents'
import { whoSawMyData } from './privacy/whoSawMyData'
import { withdrawConsent } from './privacy/withdrawConsent'
import { auditLog } from './report/auditLog'
import { findCandidates } from './appointment/findCandidates'
import { listAppointments } from './appointment/listAppointments'
import { proposeAppointment } from './appointment/proposeAppointment'
import { agreeToAppointment } from './appointment/agreeToAppointment'
import { declineAppointment } from './appointment/declineAppointment'
import { withdrawPost } from './appointment/withdrawPost'
import { acceptWish } from './wish/acceptWish'
import { addInfo } from './wish/addInfo'
import { askBack } from './wish/askBack'
import { myWishes } from './wish/myWishes'
import { refuseWish } from './wish/refuseWish'
import { tellWish } from './wish/tellWish'
import { wishDetail } from './wish/wishDetail'
import { wishesToAnswer } from './wish/wishesToAnswer'
import { withdrawWish } from './wish/withdrawWish'

export const apiRegistry: { [N in keyof typeof API_ACTIONS]: Action<N> } = {
  ...personRegistry,
  'agency.mine': myAgencies,
  'agency.ask': askAgency,
  'agency.answer': answerAgency,
  'agency.stop': stopAgency,
  'agency.toAnswer': agenciesToAnswer,
  'agency.begin': beginAgency,
  'agency.registerChild': registerChild,
  'agency.letVolunteer': letVolunteer,
  'place.stations': nearbyStations,
  'report.figures': placeFigures,
  'report.findings': bookFindings,
  'report.noteFinding': noteFinding,
  'workbench.waiting': waitingForMe,
  'star.mine': myStars,
  'star.list': starsToDecide,
  'star.notices': starNotices,
  'star.putOnNotice': putStarOnNotice,
  'star.setAside': setStarAside,
  'star.object': objectToStar,
  'star.decide': decideStar,
  'household.mine': myHousehold,
  'household.points': householdPoints,
  'household.pool': poolPoints,
  'household.list': householdsOfStation,
  'household.detail': householdDetail,
  'household.found': foundHousehold,
  'household.comeIn': comeIntoHousehold,
  'household.goOut': goOutOfHousehold,
  'household.move': moveHousehold,
  'household.nameHead': nameHouseholdHead,
  'household.setGrid': setHouseholdGrid,
  'household.split': splitHousehold,
  'household.merge': mergeHouseholds,
  'place.detail': placeDetail,
  'place.code': placeCode,
  'place.tree': placeTree,
  'place.nearby': nearbyPlaces,
  'place.add': addPlace,
  'place.edit': editPlace,
  'place.close': closePlace,
  'place.merge': mergeStations,
  'place.addGrid': addGrid,
  'place.editGrid': editGrid,
  'report.audit': auditLog,
  'appointment.find': findCandidates,
  'appointment.list': listAppointments,
  'appointment.propose': proposeAppointment,
  'appointment.agree': agreeToAppointment,
  'appointment.decline': declineAppointment,
  'appointment.withdraw': withdrawPost,
  'wish.tell': tellWish,
  'wish.mine': myWishes,
  'wish.detail': wishDetail,
  'wish.addInfo': addInfo,
  'wish.withdraw': withdrawWish,
  'wish.toAnswer': wishesToAnswer,
  'wish.accept': acceptWish,
  'wish.askBack': askBack,
  'wish.refuse': refuseWish,
  'order.feed': orderFeed,
  'order.childFeed': childFeed,
  'order.detail': orderDetail,
  'order.claim': claimOrder,
  'order.release': releaseClaim,
  'order.whereToGo': whereToGo,
  'order.checkIn': checkInClaim,
  'order.checkOut': checkOutClaim,
  'order.review': reviewService,
  'order.mine': myServices,
  ...dispatchActions,
  'hours.toConfirm': servicesToConfirm,
  'hours.confirm': confirmService,
  'hours.mine': myHours,
  'points.mine': myPoints,
  'market.goods': shelfOfMyVillage,
  'market.reserve': reserveGoods,
  'market.cancel': cancelRedemption,
  'market.mine': myRedemptions,
  'market.counter': counterOfMyShop,
  'market.lookUp': lookUpCode,
  'market.handOver': handOverGoods,
  'notice.inbox': myInbox,
  'notice.unread': unreadCount,
  'notice.markRead': markMessagesRead,
  'notice.allow': allowRings,
  'team.list': listTeams,
  'team.detail': teamDetail,
  'team.members': teamMembers,
  'team.mine': myTeams,
  'team.create': createTeam,
  'team.edit': editTeamWords,
  'team.close': disbandTeam,
  'team.join': askToJoin,
  'team.joinByCode': joinByCode,
  'team.answerRequest': answerJoinRequest,
  'team.leave': leaveMyTeam,
  'team.remove': removeMember,
  'team.setLeader': appointLeader,
  'team.renewCode': renewJoinCode,
  'team.myPapers': myPapers,
  'team.tellLicence': tellMyLicence,
  'team.memberPapers': memberPapers,
  'team.licencesToSee': licencesToSee,
  'team.seeLicence': seeMemberLicence,
  'team.trainings': stationTrainings,
  'team.recordTraining': recordTraining,
  'team.addToTraining': addToTraining,
  'team.covers': coversAround,
  'team.createCover': createCover,
  'team.coverPeople': coverPeople,
  'team.coverTeam': coverTeam,
  'team.coverRoster': coverRoster,
  'team.vet': vetPerson,
  'media.ticket': drawTicket,
  'media.take': takeMedia,
  'media.of': mediaOfWish,
  'media.toReview': mediaToReview,
  'media.review': reviewMedia,
  'media.reviewWords': reviewWords,
  'media.report': reportMedia,
  'media.reportWords': reportWords,
  'privacy.consents': myConsents,
  'privacy.give': giveConsent,
  'privacy.withdraw': withdrawConsent,
  'privacy.disclosures': whoSawMyData,
  'privacy.closing': myClosing,
  'privacy.close': closeAccount,
  'privacy.keep': keepAccount,
}
