extension Tour {
  nonisolated static let french = [
    """
    Leçon 1: aller d'une dépêche à l'autre

    VALMOREL, 2 mars (École) - Voici comment se déplacer. Tapez j pour la leçon suivante, k pour revenir, Entrée \
    pour entrer dans le texte; la touche de tabulation change de volet.

    "Un nombre tapé avant une touche la répète: 3j descend de trois lignes", a expliqué la monitrice, Agathe Verdelin.

    Dans le texte, j et k vont de ligne en ligne, Espace et b de page en page, g au début, G à la fin. La touche z \
    agrandit le volet où vous êtes; z encore le rend à sa taille.

    "Et q ramène toujours en arrière, jusqu'à la sortie", a ajouté Agathe Verdelin.
    """,
    """
    Leçon 2: de citation en citation

    VALMOREL, 3 mars (École) - Tapez n pour aller à la citation suivante, N à la précédente; après la dernière, \
    n passe à la dépêche suivante. La ligne du bas dit qui parle, et avec quels mots la dépêche l'introduit.

    "Chaque locuteur garde sa couleur et son numéro", a déclaré le professeur Basile Montferrat.

    "La touche s passe à la citation suivante du même locuteur", a précisé Agathe Verdelin, la monitrice. "Et S revient \
    en arrière."

    "Un point d'interrogation dans la marge dit que l'auteur n'est pas certain", a nuancé Basile Montferrat. Tapez c \
    puis s pour le corriger, alt-u pour revenir sur la correction.

    La touche y copie la citation avec son auteur et sa source.
    """,
    """
    Leçon 3: trouver

    VALMOREL, 4 mars (École) - Tapez / puis un mot pour le chercher dans le texte; n va à l'occurrence \
    suivante, jusqu'à Échap.

    "Tapez f, quelques lettres d'un nom, Entrée: il ne reste que ce que cette personne a dit", a résumé Basile \
    Montferrat. "Échap rend le reste."

    Sur un nom, les touches e et E passent au nom suivant ou précédent, * à sa mention suivante, + aux dépêches où il \
    figure aussi; dans la liste, + garde le même sujet et d compte les citations jour par jour. La touche ctrl-o ramène d'où l'on vient.

    Dans les faits, à droite, Entrée mène aux mots du texte, - replie une section, = trie, & ne garde que quelques mots.
    """,
    """
    Leçon 4: faire à sa façon

    VALMOREL, 5 mars (École) - La touche ? montre toutes les touches, : toutes les commandes, t les thèmes.

    "Tapez i puis n pour les numéros de paragraphes, i puis d pour les jours exacts", a conseillé Agathe Verdelin.

    La touche v montre ce qui est nouveau depuis la version précédente d'une dépêche, à côté d'elle si l'écran est \
    assez large, V toutes ses versions, x exporte ce qui est affiché, m marque une dépêche, u la rend non lue.

    "Le fichier config.toml règle le reste, et R le relit", a conclu Basile Montferrat. Bonne lecture.
    """,
  ]
}
