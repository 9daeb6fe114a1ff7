import Foundation
import Reader

/// Watches folders while they are being read: files that are complete are told of, or first taken into the archive.
nonisolated final class FolderFollow: Sendable {
  private let folders: [String]
  private let archive: URL?
  private let mailbox: Mailbox<DeskMail>
  private let isStopped = Locked(false)

  /// - Parameter archive: where new dispatches go; nil when files are only to be told of.
  init(_ folders: [String], archive: URL?, mailbox: Mailbox<DeskMail>) {
    self.folders = folders
    self.archive = archive
    self.mailbox = mailbox
  }

  func start() { Thread.detachNewThread { self.work() } }
  func stop() { isStopped.withLock { $0 = true } }

  private func work() {
    WorkingThread.begin()
    guard let watch = FolderWatch(folders) else { return }
    do {
      let store = try archive.map { try Archive($0, mode: .existing) }
      // What came while nobody looked.
      if let store { try take(folders, store) }
      while !isStopped.withLock({ $0 }) {
        // As long as it takes: an idle program doesn't wake, and leaving ends the thread wherever it is.
        let events = watch.wait(milliseconds: -1)
        guard !events.isEmpty else { continue }
        if let store {
          try take(events.contains(.overflow) ? folders : events.compactMap(Self.path), store)
        } else {
          tell(events)
        }
      }
    } catch { mailbox.post(.trouble(ArchiveError(error, path: archive?.path ?? ""))) }
  }

  private func take(_ paths: [String], _ store: Archive) throws {
    let report = try Importer(store, jobs: 1, CorrectionsFile.load()).run(
      paths, isStopped: { self.isStopped.withLock { $0 } })
    if !report.added.isEmpty { mailbox.post(.arrived(report.added)) }
  }

  private func tell(_ events: [FolderWatch.Event]) {
    var files: [String] = []
    for event in events {
      switch event {
      case .file(let path): files.append(path)
      case .folder(let path):
        var problems: [Problem] = []
        files += FileTree.files(under: [path], problems: &problems).map(\.path)
      case .overflow: break
      }
    }
    if !files.isEmpty { mailbox.post(.files(files.map(RawPath.shown))) }
  }

  private static func path(_ event: FolderWatch.Event) -> String? {
    switch event {
    case .file(let path), .folder(let path): path
    case .overflow: nil
    }
  }
}
