# Makes constant data of the parts of the HTML pages: style and script become
# part of the heads that need them, with their hashes in the policy.
#
#     cmake -DFOLDER=src/program/page -DOUTPUT=page_parts.inc -P embed.cmake

cmake_minimum_required(VERSION 3.16)

set(LETTERS
  ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/)

# What a policy calls the SHA-256 of a text: base64 of its 32 bytes.
function(hash_text TEXT RESULT)
  string(SHA256 HEX "${TEXT}")
  string(APPEND HEX 00) # 33 bytes: groups of three, which are four letters
  set(BASE64)
  foreach(PLACE RANGE 0 60 6)
    string(SUBSTRING ${HEX} ${PLACE} 6 GROUP)
    foreach(SHIFT 18 12 6 0)
      math(EXPR LETTER "0x${GROUP} >> ${SHIFT} & 63")
      string(SUBSTRING ${LETTERS} ${LETTER} 1 LETTER)
      string(APPEND BASE64 ${LETTER})
    endforeach()
  endforeach()
  string(REGEX REPLACE A$ = BASE64 "${BASE64}")
  set(${RESULT} "${BASE64}" PARENT_SCOPE)
endfunction()

# The text of a part; its indents serve the reader of the source alone.
function(read_part FILE RESULT)
  file(READ "${FOLDER}/${FILE}" TEXT)
  string(REGEX REPLACE "\n +" "\n" TEXT "${TEXT}")
  set(${RESULT} "${TEXT}" PARENT_SCOPE)
endfunction()

function(write_array NAME TEXT)
  file(WRITE "${OUTPUT}.part" "${TEXT}")
  file(READ "${OUTPUT}.part" HEX HEX)
  file(REMOVE "${OUTPUT}.part")
  string(REGEX REPLACE "(..)" "0x\\1," BYTES "${HEX}")
  file(APPEND "${OUTPUT}" "static const char ${NAME}[] = {\n${BYTES}};\n")
endfunction()

read_part(style.css STYLE)
read_part(script.js SCRIPT)
read_part(head.html HEAD)
read_part(list.html LIST)
hash_text("${STYLE}" STYLE_HASH)
hash_text("${SCRIPT}" SCRIPT_HASH)
string(REPLACE @STYLE_HASH@ "${STYLE_HASH}" HEAD "${HEAD}")
string(REPLACE @SCRIPT_HASH@ "${SCRIPT_HASH}" HEAD "${HEAD}")
string(REPLACE @STYLE@ "${STYLE}" HEAD "${HEAD}")
string(REPLACE @SCRIPT@ "${SCRIPT}" LIST "${LIST}")
file(WRITE "${OUTPUT}" "/* Made by embed.cmake of the files beside it. */\n")
write_array(page_head "${HEAD}")
write_array(page_list "${LIST}")
