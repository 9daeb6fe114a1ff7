import Reader

/// Dispatches about people who don't exist, with everything found in them that the screen can show.
enum ScreenSamples {
  static let bridge: Dispatch = {
    var b = DispatchBuilder(
      """
      Le pont de Sarvelle rouvrira en mai

      SARVELLE, 4 mars (AFP) - Le pont de Sarvelle, fermé depuis l'effondrement d'une pile en octobre 2025, rouvrira \
      le 12 mai, a annoncé mercredi la maire, Odile Tramontin.

      « Les travaux sont finis, il reste à peindre », a déclaré Mme Tramontin. « Nous avons dépensé 4,2 millions \
      d'euros et pas un centime de plus. »

      Son opposant Ruben Kessavar juge le calendrier "irréaliste". "Personne ne croit à cette date."

      Selon la société Archéval, le béton a été contrôlé deux fois.

      - La colère des riverains -

      Odile Tramontin recevra les riverains lundi. Douze familles vivent toujours à l'hôtel.
      """, source: "2026-03-04-pont.txt")
    b.role(.headline, "Le pont de Sarvelle rouvrira en mai")
    b.role(.crosshead, "- La colère")
    b.dispatch.headline = "Le pont de Sarvelle rouvrira en mai"
    b.dispatch.date = "2026-03-04"
    b.dispatch.dateline = Dateline(
      places: ["Sarvelle"], agency: "AFP", date: "2026-03-04", span: b.span("SARVELLE, 4 mars (AFP) -"))
    b.dispatch.notes = [Note(text: "Ajoute réactions", kind: .addition)]
    let mayor = b.entity(.person, "Odile Tramontin", roles: ["maire"], also: ["Mme Tramontin"])
    let opponent = b.entity(.person, "Ruben Kessavar", roles: ["opposant"])
    b.entity(.place, "Sarvelle")
    let company = b.entity(.organization, "Archéval", roles: ["société"])
    b.quote(.direct, "Les travaux sont finis, il reste à peindre", by: mayor, cue: "a déclaré")
    b.quote(
      .direct, "Nous avons dépensé 4,2 millions d'euros et pas un centime de plus.", by: mayor, isUnsure: true
    )
    b.quote(.partial, "irréaliste", by: opponent, cue: "juge")
    b.quote(.direct, "Personne ne croit à cette date.", by: opponent, isUnsure: true)
    b.quote(.indirect, "le béton a été contrôlé deux fois", by: company, cue: "Selon")
    b.dispatch.dates = [
      DateMention(span: b.span("octobre 2025"), value: "2025-10"),
      DateMention(span: b.span("12 mai"), value: "2026-05-12"),
      DateMention(span: b.span("lundi"), value: "2026-03-09"),
    ]
    b.dispatch.figures = [
      Figure(span: b.span("4,2 millions d'euros"), kind: .money, value: .number(4_200_000), unit: "EUR")
    ]
    var event = Fact(kind: .event, span: b.span("l'effondrement d'une pile en octobre 2025"))
    event.when = "2025-10"
    var plan = Fact(kind: .plan, span: b.span("Odile Tramontin recevra les riverains lundi"))
    plan.subject = mayor
    plan.predicate = b.span("recevra")
    plan.object = b.span("les riverains", nth: 1)
    plan.when = "2026-03-09"
    plan.modality = .planned
    b.dispatch.facts = [event, plan]
    return b.dispatch
  }()

  static let kill: Dispatch = {
    var b = DispatchBuilder(
      "Le transfert de Kessavar est annulé\n\nKORVIK, 5 mars (Reuters) - Prière de ne pas tenir compte de la dépêche.",
      source: "2026-03-05-annulation.txt")
    b.role(.headline, "Le transfert de Kessavar")
    b.dispatch.headline = "Le transfert de Kessavar est annulé"
    b.dispatch.dateline = Dateline(places: ["Korvik"], agency: "Reuters", date: "2026-03-05")
    b.dispatch.notes = [Note(text: "Annulation", kind: .kill)]
    return b.dispatch
  }()

  static let market: Dispatch = {
    var b = DispatchBuilder(
      """
      KORVIK, 6 mars (Reuters) - L'indice a perdu 3 % vendredi, a dit Ruben Kessavar, qui parle de "vertige".

      Valeur      Cours      Écart
      Archéval    12,40      -1,2
      Tidevann    98,05      +0,4
      """, source: "2026-03-06-bourse.txt")
    // A table is one paragraph of several lines.
    let table = b.span(
      "Valeur      Cours      Écart\nArchéval    12,40      -1,2\nTidevann    98,05      +0,4")
    b.dispatch.paragraphs = [b.dispatch.paragraphs[0], Paragraph(span: table, role: .body)]
    b.dispatch.date = "2026-03-06"
    b.dispatch.dateline = Dateline(places: ["Korvik"], agency: "Reuters", date: "2026-03-06")
    let analyst = b.entity(.person, "Ruben Kessavar", roles: ["analyste"])
    b.quote(.partial, "vertige", by: analyst, cue: "parle de")
    return b.dispatch
  }()

  static let all = [bridge, kill, market]
}
