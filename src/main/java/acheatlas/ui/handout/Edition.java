package acheatlas.ui.handout;

import acheatlas.graph.Content;
import acheatlas.i18n.Messages;
import acheatlas.ranking.Explorer;

/// The content in one language.
public record Edition(Content content, Explorer explorer, Messages messages) {}
