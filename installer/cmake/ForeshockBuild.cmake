# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of Foreshock shares: warnings, sanitizers, precompiled headers, header export.

add_library(foreshock_flags INTERFACE)
target_compile_options(foreshock_flags INTERFACE
  -Wall -Wextra -Wshadow -Werror=switch -Wno-missing-field-initializers
  $<$<BOOL:${FORESHOCK_WERROR}>:-Werror>)
target_compile_definitions(foreshock_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
  QT_NO_URL_CAST_FROM_STRING QT_STRICT_ITERATORS FORESHOCK_VERSION="${PROJECT_VERSION}")
if(FORESHOCK_SANITIZE)
  target_compile_options(foreshock_flags INTERFACE -fsanitize=${FORESHOCK_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(foreshock_flags INTERFACE -fsanitize=${FORESHOCK_SANITIZE})
endif()

# Rooms share one precompiled header of Qt Core and the standard library.
set(_pch "${CMAKE_BINARY_DIR}/pch.cpp")
if(NOT EXISTS "${_pch}")
  file(WRITE "${_pch}" "// SPDX-License-Identifier: GPL-3.0-or-later\n")
endif()
add_library(foreshock_pch STATIC "${_pch}")
set_target_properties(foreshock_pch PROPERTIES AUTOMOC OFF)

function(foreshock_setup_pch)
  target_link_libraries(foreshock_pch PRIVATE foreshock_flags Qt6::Core tl::expected)
  target_precompile_headers(foreshock_pch PRIVATE
    <QtCore/QtCore> <algorithm> <array> <functional> <memory> <optional> <string> <utility> <vector>)
endfunction()

function(foreshock_target target)
  get_property(ready GLOBAL PROPERTY FORESHOCK_PCH_READY)
  if(NOT ready)
    foreshock_setup_pch()
    set_property(GLOBAL PROPERTY FORESHOCK_PCH_READY TRUE)
  endif()
  target_link_libraries(${target} PRIVATE foreshock_flags Qt6::Core tl::expected)
  target_precompile_headers(${target} REUSE_FROM foreshock_pch)
endfunction()

# A room's headers are reached as "room/header.h", through a folder that holds that room alone.
function(foreshock_export_headers target name)
  set(root "${CMAKE_BINARY_DIR}/include/${target}")
  get_filename_component(parent "${root}/${name}" DIRECTORY)
  file(MAKE_DIRECTORY "${parent}")
  file(CREATE_LINK "${CMAKE_CURRENT_SOURCE_DIR}" "${root}/${name}" SYMBOLIC)
  target_include_directories(${target} INTERFACE "${root}")
endfunction()

# Tests run offscreen in an own empty home; WINDOW tests get an X server, a window manager and a session bus.
function(foreshock_register_test name window timeout labels)
  if(NOT timeout)
    set(timeout 300)
  endif()
  if(window)
    add_test(NAME ${name} COMMAND "${CMAKE_SOURCE_DIR}/tests/kit/with-desktop.sh" "$<TARGET_FILE:${name}>")
    set_tests_properties(${name} PROPERTIES RUN_SERIAL ON)
    list(APPEND labels journey)
  else()
    add_test(NAME ${name} COMMAND "$<TARGET_FILE:${name}>")
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC")
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${timeout} LABELS "${labels}")
endfunction()
