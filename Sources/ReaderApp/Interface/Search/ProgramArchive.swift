import Foundation
import Reader

/// The program's side of the archive: threads, and what goes between them and the screen.
extension Program {
  /// Asks whether the folder is an imported one before its files are walked; nothing waits for a missing archive.
  mutating func openArchive() {
    guard FileManager.default.fileExists(atPath: archive.path) else {
      state.archive.isOpen = false
      return readFiles()
    }
    desk.start()
    if let folder = folders.first, paths.count == 1 { desk.ask(.folder(folder)) } else { readFiles() }
  }

  private var folders: [String] {
    paths.filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }.map { URL(fileURLWithPath: $0).standardizedFileURL.path }
  }

  private mutating func readFiles() {
    loader.start()
    follow(archive: nil)
  }

  private mutating func follow(archive: URL?) {
    guard !folders.isEmpty, follow == nil else { return }
    // Files are told of by the names under which they are in the list.
    let watched = archive == nil ? paths.filter { folders.contains(Session.absolute($0)) } : folders
    follow = FolderFollow(watched, archive: archive, mailbox: desk.mailbox)
    follow?.start()
  }

  mutating func take(_ mails: [DeskMail]) {
    for mail in mails {
      switch mail {
      case .folder(let isImported):
        if isImported {
          // The archive is the list: no file is walked.
          state.update(.mail([.allFound, .allRead]))
          follow(archive: archive)
        } else {
          readFiles()
        }
      case .opened(let error): if error != nil, paths.count == 1, !folders.isEmpty { readFiles() }
      case .files(let paths):
        loader.add(paths)
        state.say(state.strings.count(.arrived, paths.count))
      default: break
      }
    }
    state.update(.archive(mails))
    for effect in state.effects { if case .ask(let request) = effect { desk.ask(request) } }
    state.effects.removeAll { if case .ask = $0 { true } else { false } }
  }

  /// Rows and texts for the screen, and what the reader changed.
  mutating func askArchive() {
    let wanted = state.archiveWanted
    if wanted != lastAsked {
      lastAsked = wanted
      if !wanted.hits.isEmpty || !wanted.documents.isEmpty {
        desk.want(hits: wanted.hits, documents: wanted.documents)
      }
    }
    saveChanges()
  }

  private mutating func saveChanges() {
    let changes = state.items.takeChanges()
    guard !changes.isEmpty else { return }
    desk.save(
      changes.map { n, item in
        ReaderState.Change(
          id: -Int64(n), isRead: item.isRead, isMarked: item.isMarked, position: item.place?.cursor,
          label: item.label)
      })
  }

  /// Writes down where the reader is and what is read, so that a kill costs no more than the last moment.
  mutating func keep() {
    state.keepPlace()
    saveChanges()
    keeper.keep(state.session())
  }

  mutating func close() {
    state.keepPlace()
    saveChanges()
    loader.stop()
    follow?.stop()
    if state.archive.isOpen == true { desk.finish() }
  }
}
