package org.grassroots.registry.web.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The API's root; the resources lie in the packages of their features. */
@ApplicationPath("/api")
public class RegistryApi extends Application {}
