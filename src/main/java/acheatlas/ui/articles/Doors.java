package acheatlas.ui.articles;

import acheatlas.ui.paper.Printing;
import acheatlas.ui.plan.Plan;
import acheatlas.ui.theme.TextSize;

import javafx.beans.property.ObjectProperty;

/// What the articles need of the window and of the world outside it.
///
/// @param textSize of the whole window
/// @param plan what is chosen here to take home
public record Doors(
        MoveFigures figures,
        LinkOpener links,
        Printing printing,
        ObjectProperty<TextSize> textSize,
        Plan plan) {}
