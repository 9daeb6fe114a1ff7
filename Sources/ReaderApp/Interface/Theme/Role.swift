/// What a piece of the screen is, whatever it looks like. Themes give styles to these names; a role that a theme
/// leaves out looks like the one without its last part (`quote.direct` like `quote`).
nonisolated enum Role: Int, CaseIterable, Sendable {
  case text, muted, title, activeTitle, border, status, statusStrong, chip, message, error, prompt, popup
  case popupTitle, popupSelected, popupKey, unsafe, listTitle, listUnread, listMeta, listNote, listAlarm
  case listMark, selected, selectedElsewhere, headline, note, byline, crosshead, credit, related, caption
  case dateline, cursor, fresh, known, gone, link, direct, partial, indirect, cue, currentQuote, unsure
  case person, place, organization, other, currentEntity, sameEntity, date, figure, hit, currentHit
  case section, detail, here

  /// As themes write it.
  var name: String {
    switch self {
    case .text: "text"
    case .muted: "muted"
    case .title: "ui.title"
    case .activeTitle: "ui.title.active"
    case .border: "ui.border"
    case .status: "ui.status"
    case .statusStrong: "ui.status.strong"
    case .chip: "ui.chip"
    case .message: "ui.message"
    case .error: "ui.error"
    case .prompt: "ui.prompt"
    case .popup: "ui.popup"
    case .popupTitle: "ui.popup.title"
    case .popupSelected: "ui.popup.selected"
    case .popupKey: "ui.popup.key"
    case .unsafe: "ui.unsafe"
    case .listTitle: "list.title"
    case .listUnread: "list.unread"
    case .listMeta: "list.meta"
    case .listNote: "list.note"
    case .listAlarm: "list.alarm"
    case .listMark: "list.mark"
    case .selected: "list.selected"
    case .selectedElsewhere: "list.selected.elsewhere"
    case .headline: "body.headline"
    case .note: "body.note"
    case .byline: "body.byline"
    case .crosshead: "body.crosshead"
    case .credit: "body.credit"
    case .related: "body.related"
    case .caption: "body.caption"
    case .dateline: "body.dateline"
    case .cursor: "body.cursor"
    case .fresh: "body.new"
    case .known: "body.known"
    case .gone: "body.gone"
    case .link: "body.link"
    case .direct: "quote.direct"
    case .partial: "quote.partial"
    case .indirect: "quote.indirect"
    case .cue: "quote.cue"
    case .currentQuote: "quote.current"
    case .unsure: "quote.unsure"
    case .person: "entity.person"
    case .place: "entity.place"
    case .organization: "entity.organization"
    case .other: "entity.other"
    case .currentEntity: "entity.current"
    case .sameEntity: "entity.same"
    case .date: "date"
    case .figure: "figure"
    case .hit: "search.hit"
    case .currentHit: "search.current"
    case .section: "facts.section"
    case .detail: "facts.detail"
    case .here: "facts.here"
    }
  }
}
