package org.rapporteur.ui.parts;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What ships beside the program: the sample, the guide. */
@Component(service = Shipped.class)
public final class Shipped {

    /** From the built distribution up to the sources it was built from. */
    private static final int LEVELS = 5;

    private final Optional<Path> home;

    /**
     * Made by Declarative Services.
     *
     * @param context tells where the program is installed
     */
    @Activate
    public Shipped(BundleContext context) {
        home = Optional.ofNullable(context.getProperty("osgi.install.area")).map(area -> Path.of(URI.create(area.replace(" ", "%20"))));
    }

    /**
     * A file or folder: in the folder of the program, or beside the sources that it was built from.
     *
     * @param name its path there
     * @return where it is; empty when it is in neither
     */
    public Optional<Path> find(String name) {
        return home.stream().flatMap(installed -> Stream.iterate(installed, parent -> parent != null, Path::getParent).limit(LEVELS))
                .map(folder -> folder.resolve(name)).filter(Files::exists).findFirst();
    }
}
