package acheatlas.ui.articles;

import acheatlas.ui.paper.Printing;
import acheatlas.ui.theme.TextSize;

import javafx.beans.property.ObjectProperty;

/// What the articles need of the window and of the world outside it.
///
/// @param textSize of the whole window
public record Doors(
        MoveFigures figures,
        LinkOpener links,
        Printing printing,
        ObjectProperty<TextSize> textSize) {}
