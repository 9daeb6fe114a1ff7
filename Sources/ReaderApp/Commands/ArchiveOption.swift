import ArgumentParser

/// `--archive FILE`, for every command that needs the archive.
struct ArchiveOption: ParsableArguments {
  @Option(help: .of(.archive, .file), completion: .file())
  var archive: String?

  func open(_ mode: Archive.Mode = .create) throws -> Archive {
    do { return try Archive(ArchiveLocation.url(archive), mode: mode) } catch let error as ArchiveError {
      throw Complaint(HelpLanguage.strings.of(error))
    }
  }
}
