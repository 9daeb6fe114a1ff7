import Glibc

/// Progress on standard error: one line that is written over on a terminal, a line now and then elsewhere.
nonisolated final class ProgressLine {
  private let isTerminal = isatty(2) == 1
  private var last = 0.0
  private var isShown = false

  func show(_ p: Importer.Progress) {
    let now = Clock.seconds
    guard now - last >= (isTerminal ? 0.1 : 5) else { return }
    last = now
    let text = HelpLanguage.strings.progress(p)
    PlainList.write(isTerminal ? "\r\u{1B}[K\(text)" : text + "\n", to: 2)
    isShown = true
  }

  func clear() {
    guard isTerminal, isShown else { return }
    PlainList.write("\r\u{1B}[K", to: 2)
  }
}
