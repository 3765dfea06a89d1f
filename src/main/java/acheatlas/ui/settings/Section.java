package acheatlas.ui.settings;

import acheatlas.ui.controls.Icon;

import javafx.scene.layout.Region;

/// A card of the screen, with its line in the list beside.
record Section(String id, String title, Icon icon, Region card) {}
