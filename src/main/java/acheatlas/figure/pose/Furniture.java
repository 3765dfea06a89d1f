package acheatlas.figure.pose;

import acheatlas.figure.Box;
import acheatlas.figure.PathData;
import acheatlas.figure.Tint;

import java.util.ArrayList;
import java.util.List;

/// Mats, chairs, beds, walls and their kin: a few rounded planks each, painted in order.
final class Furniture {
    private final Prop prop;
    private final double x;
    private final List<Plank> planks = new ArrayList<>();

    record Plank(PathData shape, Tint tint) {}

    private Furniture(Prop prop) {
        this.prop = prop;
        this.x = prop.x();
    }

    static List<Plank> of(Prop prop) {
        Furniture furniture = new Furniture(prop);
        switch (prop.kind()) {
            case MAT -> furniture.mat();
            case CHAIR -> furniture.chair();
            case BENCH -> furniture.bench();
            case STEP, BOX, BLOCK -> furniture.box();
            case WALL -> furniture.wall();
            case BED -> furniture.bed();
            case DESK -> furniture.desk();
            case RAIL -> furniture.rail();
            case BIKE -> furniture.planks.addAll(Bike.of(prop));
            default -> throw new IllegalArgumentException(prop.kind() + " is no furniture");
        }
        return furniture.planks;
    }

    private void plank(Tint tint, Box box, double round) {
        planks.add(new Plank(PathData.roundedBox(box, round), tint));
    }

    /// A box from its lower left corner.
    private static Box at(double left, double low, double width, double height) {
        return new Box(left, low, left + width, low + height);
    }

    private void mat() {
        double w = prop.size("w", 150);
        double left = x - w / 2;
        if (prop.turned()) {
            double h = prop.size("h", 70);
            double low = prop.y() - h / 2;
            plank(Tint.MAT, at(left, low, w, h), 4);
            plank(Tint.MAT_EDGE, at(left + 7, low, 2.4, h), 1.2);
            plank(Tint.MAT_EDGE, at(left + w - 9.4, low, 2.4, h), 1.2);
        } else {
            plank(Tint.MAT, at(left, -3.6, w, prop.size("depth", 4) + 3.6), 2.2);
            plank(Tint.MAT_EDGE, at(left, -3.6, w, 2.6), 1.3);
        }
    }

    private void chair() {
        double h = prop.size("h", 45);
        if (prop.turned()) {
            chairFromTheFront(h);
            return;
        }
        part(Tint.FURNITURE_DARK, at(-17, 2, 3.2, h - 5), 1.2);
        part(Tint.FURNITURE_DARK, at(19, 2, 3.2, h - 5), 1.2);
        part(Tint.FURNITURE_DARK, at(-24, h - 4, 4, 46), 1.8);
        part(Tint.FURNITURE, at(-22, 0, 3.2, h - 3), 1.2);
        part(Tint.FURNITURE, at(15, 0, 3.2, h - 3), 1.2);
        part(Tint.FURNITURE, at(-24, h - 4.5, 48, 4.5), 2);
        part(Tint.FURNITURE, at(-25, h + 16, 5, 30), 2.4);
    }

    /// A plank given from the middle of a thing that may face left.
    private void part(Tint tint, Box box, double round) {
        boolean left = prop.facesLeft();
        double x0 = left ? x - box.x1() : x + box.x0();
        plank(tint, at(x0, box.y0(), box.width(), box.height()), round);
    }

    private void chairFromTheFront(double h) {
        plank(Tint.FURNITURE_DARK, at(x - 21, h - 4, 4, 46), 1.8);
        plank(Tint.FURNITURE_DARK, at(x + 17, h - 4, 4, 46), 1.8);
        plank(Tint.FURNITURE, at(x - 22, h + 18, 44, 22), 3);
        plank(Tint.FURNITURE_DARK, at(x - 19, 4, 3, h - 8), 1);
        plank(Tint.FURNITURE_DARK, at(x + 16, 4, 3, h - 8), 1);
        plank(Tint.FURNITURE, at(x - 22, 0, 3.4, h - 3), 1.2);
        plank(Tint.FURNITURE, at(x + 18.6, 0, 3.4, h - 3), 1.2);
        plank(Tint.FURNITURE, at(x - 24, h - 5, 48, 5), 2);
    }

    private void bench() {
        double w = prop.size("w", 50);
        double h = prop.size("h", 40);
        plank(Tint.FURNITURE_DARK, at(x - w / 2 + 5, 0, 4, h - 5), 1);
        plank(Tint.FURNITURE_DARK, at(x + w / 2 - 9, 0, 4, h - 5), 1);
        plank(Tint.FURNITURE, at(x - w / 2, h - 9, w, 9), 3);
        plank(Tint.FURNITURE_DARK, at(x - w / 2, h - 9, w, 3.4), 1.7);
    }

    private void box() {
        double w = prop.size("w", 36);
        double h = prop.size("h", 15);
        plank(Tint.FURNITURE, at(x - w / 2, 0, w, h), 1.6);
        plank(Tint.FURNITURE_LIGHT, at(x - w / 2, h - 3.4, w, 3.4), 1.6);
    }

    private void wall() {
        double h = prop.size("h", 185);
        double w = 9;
        plank(Tint.WALL, at(prop.facesLeft() ? x - w : x, -2, w, h), 1);
        plank(Tint.WALL_EDGE, at(prop.facesLeft() ? x - 1.6 : x, -2, 1.6, h), 0.8);
    }

    private void bed() {
        double w = prop.size("w", 190);
        double h = prop.size("h", 46);
        double left = x - w / 2;
        plank(Tint.FURNITURE_DARK, at(left + 6, 0, 5, h - 20), 1.2);
        plank(Tint.FURNITURE_DARK, at(left + w - 11, 0, 5, h - 20), 1.2);
        plank(Tint.FURNITURE, at(left, h - 25, w, 9), 2.4);
        if (prop.board()) {
            double board = prop.facesLeft() ? left + w - 1 : left - 4;
            plank(Tint.FURNITURE_DARK, at(board, 4, 5, h + 24), 2.4);
        }
        plank(Tint.MAT, at(left + 1, h - 17, w - 2, 17 + prop.size("depth", 4)), 5);
        plank(Tint.MAT_EDGE, at(left + 1, h - 17, w - 2, 12), 5);
    }

    private void desk() {
        double w = prop.size("w", 70);
        double h = prop.size("h", 72);
        plank(Tint.FURNITURE_DARK, at(x, 0, 4, h - 3), 1);
        plank(Tint.FURNITURE, at(x + w - 9, 0, 4, h - 3), 1);
        plank(Tint.FURNITURE, at(x - 4, h - 4, w, 4), 1.6);
        plank(Tint.SHADE, at(x + 2, h, 18, 1.6), 0.8);
        plank(Tint.DEVICE, at(x + 34, h, 16, 1.8), 0.9);
        plank(Tint.DEVICE, at(x + 40.5, h, 3, 16), 1);
        plank(Tint.HAIR, at(x + 38, h + 9, 4, 37), 1.6);
    }

    private void rail() {
        double h = prop.size("h", 95);
        plank(Tint.FURNITURE, at(x - 1.5, 0, 3, h), 1.4);
        plank(Tint.FURNITURE_DARK, at(x - 8, h - 3, 16, 4), 2);
    }
}
