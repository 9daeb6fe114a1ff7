import Reader

/// Tags and a note on the dispatch, written by the reader.
extension State {
  mutating func openTags() {
    guard let item else { return }
    prompt = Prompt(purpose: .tags, text: item.label.tags.joined(separator: " "))
  }

  mutating func openNote() {
    guard let item else { return }
    prompt = Prompt(purpose: .note, text: item.label.note)
  }

  /// What was typed takes the place of what there was; nothing takes it away.
  mutating func label(_ p: Prompt) {
    guard let n = number else { return }
    remember([n]) { state in
      if p.purpose == .tags {
        state.items[n].label.tags = ReaderLabel.tags(Safety.line(p.text))
      } else {
        let words = Safety.line(p.text).split(separator: " ").joined(separator: " ")
        state.items[n].label.note = words
      }
    }
    shown.facts = []
  }
}
