package org.grassroots.registry.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/**
 * Gives a view its {@link Language} from the start; named in faces-config.xml. The template does so too, but only when
 * the page is built: what is wrong with the parameters of an address is told before that.
 */
public class ViewLanguage extends ViewHandlerWrapper {

    public ViewLanguage(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        return CDI.current().select(Language.class).get().getLocale();
    }
}
